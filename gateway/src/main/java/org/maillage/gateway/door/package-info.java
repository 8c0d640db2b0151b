/** The REST door: paths of the three services and their feeds, passed to their owners as they came. */
@NullMarked
package org.maillage.gateway.door;

import org.jspecify.annotations.NullMarked;
