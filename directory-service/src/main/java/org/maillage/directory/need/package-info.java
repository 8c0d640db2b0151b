/** Needs of places and networks, the answers to them, and the hosts that could help. */
@NullMarked
package org.maillage.directory.need;

import org.jspecify.annotations.NullMarked;
