/** Ends needs that nobody answered. */
@NullMarked
package org.maillage.directory.need.expiring;

import org.jspecify.annotations.NullMarked;
