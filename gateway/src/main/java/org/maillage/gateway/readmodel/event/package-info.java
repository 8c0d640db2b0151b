/** Events as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.event;

import org.jspecify.annotations.NullMarked;
