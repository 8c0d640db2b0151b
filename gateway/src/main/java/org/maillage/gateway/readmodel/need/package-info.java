/** A need and its answers, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.need;

import org.jspecify.annotations.NullMarked;
