package org.maillage.funding.directgrant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.ImprovementState;
import org.maillage.kernel.Money;

/** A direct grant, its parts, and the improvements as they stand with it. */
public record DirectGrantState(
        UUID id,
        UUID funderId,
        Money amount,
        @Nullable String note,
        List<Part> parts,
        List<ImprovementState> improvements,
        Instant at) {

    public record Part(UUID improvementId, Money amount) {}

    static DirectGrantState of(DirectGrant grant, List<ImprovementState> improvements) {
        var currency = grant.amount().currency();
        return new DirectGrantState(
                grant.id(),
                grant.funder().value(),
                grant.amount(),
                grant.note(),
                grant.parts().stream()
                        .map(part -> new Part(part.improvement().value(), new Money(part.amount(), currency)))
                        .toList(),
                improvements,
                grant.at());
    }
}
