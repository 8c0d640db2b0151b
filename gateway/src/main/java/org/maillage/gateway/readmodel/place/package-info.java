/** A place as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.place;

import org.jspecify.annotations.NullMarked;
