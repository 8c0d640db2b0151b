/** A network as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.network;

import org.jspecify.annotations.NullMarked;
