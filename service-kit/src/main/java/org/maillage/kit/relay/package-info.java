/** From the change log to Kafka: one relay, in order, nothing lost. */
@NullMarked
package org.maillage.kit.relay;

import org.jspecify.annotations.NullMarked;
