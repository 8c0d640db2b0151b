/** Third places: what they are, where, and who keeps them true. */
@NullMarked
package org.maillage.directory.place;

import org.jspecify.annotations.NullMarked;
