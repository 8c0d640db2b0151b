/** A space as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.space;

import org.jspecify.annotations.NullMarked;
