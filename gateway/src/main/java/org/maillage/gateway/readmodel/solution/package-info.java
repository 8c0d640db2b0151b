/** A digital solution and what networks found of it, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.solution;

import org.jspecify.annotations.NullMarked;
