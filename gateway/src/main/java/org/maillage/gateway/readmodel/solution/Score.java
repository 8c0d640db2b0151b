package org.maillage.gateway.readmodel.solution;

import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.network.Criterion;

/** What a network found on a criterion as it then was, from 0 to 5; null when it does not apply. */
public record Score(Criterion criterion, @Nullable Integer value) {}
