/** Improvements of commons and what places put into them, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.improvement;

import org.jspecify.annotations.NullMarked;
