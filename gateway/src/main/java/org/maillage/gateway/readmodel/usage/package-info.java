/** Who uses a common and what they find of it, as their owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.usage;

import org.jspecify.annotations.NullMarked;
