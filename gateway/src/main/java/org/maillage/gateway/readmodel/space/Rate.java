package org.maillage.gateway.readmodel.space;

import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** What a space costs, for whom. */
public record Rate(
        RateUnit unit,
        @Nullable Money price,
        @Nullable String audience,
        boolean free,
        @Nullable SlidingScale slidingScale) {}
