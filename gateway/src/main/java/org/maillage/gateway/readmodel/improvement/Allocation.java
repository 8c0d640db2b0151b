package org.maillage.gateway.readmodel.improvement;

import java.util.List;
import java.util.UUID;
import org.maillage.kernel.Money;

/** What the close of a programme gave to an improvement, and why, line by line. */
public record Allocation(UUID programmeId, UUID improvementId, Money amount, List<String> explanation) {}
