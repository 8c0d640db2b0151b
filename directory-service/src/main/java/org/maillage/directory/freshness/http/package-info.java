/** Freshness reports on the web. */
@NullMarked
package org.maillage.directory.freshness.http;

import org.jspecify.annotations.NullMarked;
