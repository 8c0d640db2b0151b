package org.maillage.funding.improvement;

import java.time.Instant;
import org.maillage.kernel.Money;

/** From which goal to which, and why. */
public record GoalChange(Money from, Money to, String reason, Instant at) {}
