package org.maillage.funding.improvement;

import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** What a contribution may be: below the minimum it is refused, above the maximum it is welcome. */
public record SlidingScale(
        @Nullable Money minimum,
        @Nullable Money suggested,
        @Nullable Money maximum) {}
