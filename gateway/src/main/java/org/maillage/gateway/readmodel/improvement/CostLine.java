package org.maillage.gateway.readmodel.improvement;

import org.maillage.kernel.Money;

/** What a part of an improvement costs. */
public record CostLine(String label, Money amount) {}
