/** Decisions of a network's places, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.decision;

import org.jspecify.annotations.NullMarked;
