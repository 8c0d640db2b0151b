package org.maillage.funding.directgrant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.kernel.Money;

/** What a funder gave to one or several improvements at once; the parts add up to the amount. */
public record DirectGrant(
        UUID id, FunderId funder, Money amount, @Nullable String note, List<Part> parts, Instant at) {

    /** In cents of the grant's currency. */
    public record Part(ImprovementId improvement, long amount) {}
}
