package org.maillage.funding.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.kernel.Money;

/** Takes a part of a promise for the whole, once that part is in suspense; one transaction, so that a refusal leaves none. */
@ApplicationScoped
class Suspense {

    private final ContributionService contributions;
    private final Ledger ledger;

    Suspense(ContributionService contributions, Ledger ledger) {
        this.contributions = contributions;
        this.ledger = ledger;
    }

    @Transactional
    ContributionState acceptPartial(ContributionId id, long received, UUID network) {
        ledger.post(Journal.of("suspense", id.value(), "property")
                .move(Account.world("TRANSFER"), Account.suspense(id.value(), network), Money.euros(received)));
        return contributions.acceptPartial(id, received);
    }
}
