package org.maillage.funding.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** From which goal to which, and why. */
public record GoalChange(Money from, Money to, @Nullable String reason, Instant at) {}
