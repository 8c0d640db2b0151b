/** The dates of many places, read at once. */
@NullMarked
package org.maillage.directory.freshness.store;

import org.jspecify.annotations.NullMarked;
