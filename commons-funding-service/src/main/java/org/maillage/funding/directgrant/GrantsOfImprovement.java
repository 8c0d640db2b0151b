package org.maillage.funding.directgrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.kit.access.Caller;

/** Gives direct grants back to their funders when the improvement is cancelled. */
@ApplicationScoped
public class GrantsOfImprovement {

    private final DirectGrants grants;
    private final Ledger ledger;
    private final Commons commons;
    private final ImprovementPublisher publisher;
    private final Rights rights;
    private final Caller caller;

    GrantsOfImprovement(
            DirectGrants grants,
            Ledger ledger,
            Commons commons,
            ImprovementPublisher publisher,
            Rights rights,
            Caller caller) {
        this.grants = grants;
        this.ledger = ledger;
        this.commons = commons;
        this.publisher = publisher;
        this.rights = rights;
        this.caller = caller;
    }

    /** Under the lock of the improvement. What was paid out meanwhile is a debt of the common's keeper. */
    public void giveBack(Improvement improvement) {
        long sum = 0;
        for (var held : grants.heldBy(improvement.id())) {
            ledger.post(returned(held, improvement));
            grants.giveBack(held, improvement.id());
            sum += held.amount();
        }
        if (sum > 0) {
            improvement.move(new Funding(0, 0, 0, 0, -sum, 0), rights.by());
            publisher.funded(improvement);
        }
    }

    private Journal returned(DirectGrants.Held held, Improvement improvement) {
        var granted = Account.granted(improvement.uuid(), held.funder(), improvement.network());
        long balance = ledger.balances(granted).getOrDefault(improvement.currency(), 0L);
        long there = Math.max(0, Math.min(balance, held.amount()));
        var actor = caller.subject().orElseGet(caller::client);
        return Journal.of("return-grant", improvement.uuid(), actor)
                .move(granted, Account.funder(held.funder()), improvement.money(there))
                .move(
                        Account.owed(keeper(improvement), improvement.network()),
                        Account.funder(held.funder()),
                        improvement.money(held.amount() - there));
    }

    private UUID keeper(Improvement improvement) {
        Common common = commons.known(improvement.commonId());
        return common.stewardPlaces().isEmpty()
                ? common.uuid()
                : common.stewardPlaces().get(0);
    }
}
