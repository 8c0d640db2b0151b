package org.maillage.funding.contribution;

import java.time.Instant;
import java.util.UUID;
import org.maillage.kernel.Money;

/** What a place has on an improvement, open to all. */
public record InvestmentState(
        UUID id,
        long version,
        UUID placeId,
        UUID improvementId,
        UUID commonId,
        Money own,
        Money matched,
        Instant createdAt,
        Instant updatedAt) {

    static InvestmentState of(Investment investment) {
        return new InvestmentState(
                investment.uuid(),
                investment.version(),
                investment.placeId(),
                investment.improvementId(),
                investment.commonId(),
                investment.money(investment.own()),
                investment.money(investment.matched()),
                investment.createdAt(),
                investment.updatedAt());
    }
}
