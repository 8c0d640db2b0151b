/** Rooms and areas of places, with their capacity and rates. */
@NullMarked
package org.maillage.directory.space;

import org.jspecify.annotations.NullMarked;
