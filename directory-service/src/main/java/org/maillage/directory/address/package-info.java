/** Where a thing stands: its address, its commune and its point on the map. */
@NullMarked
package org.maillage.directory.address;

import org.jspecify.annotations.NullMarked;
