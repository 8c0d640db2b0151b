/** How fresh the places of a network are together. */
@NullMarked
package org.maillage.directory.freshness;

import org.jspecify.annotations.NullMarked;
