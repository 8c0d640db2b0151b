package org.maillage.funding.improvement;

import org.maillage.kernel.Money;

/** One thing that the improvement costs, above zero. */
public record CostLine(String label, Money amount) {}
