package org.maillage.gateway.readmodel.space;

import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** A price that each chooses, from a minimum. */
public record SlidingScale(
        Money minimum, @Nullable Money suggested, @Nullable Money maximum) {}
