/** Machines and tools of places, and on what terms they are shared. */
@NullMarked
package org.maillage.directory.equipment;

import org.jspecify.annotations.NullMarked;
