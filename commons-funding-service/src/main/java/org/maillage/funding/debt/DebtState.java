package org.maillage.funding.debt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.kernel.Money;

/**
 * What a keeper of commons owes after refunds of what it was paid.
 *
 * @param stewardId the steward place, or the common where its stewards are names only
 * @param returning what of it programmes wait for
 */
public record DebtState(UUID stewardId, Money owed, List<ProgrammeShare> returning) {

    public record ProgrammeShare(UUID programmeId, Money amount) {}

    static DebtState of(Debt debt) {
        return new DebtState(
                debt.steward(),
                new Money(debt.owed(), debt.currency()),
                debt.programmes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(share -> new ProgrammeShare(share.getKey(), new Money(share.getValue(), debt.currency())))
                        .toList());
    }
}
