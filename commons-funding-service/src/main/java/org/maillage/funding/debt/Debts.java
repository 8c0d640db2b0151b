package org.maillage.funding.debt;

import java.util.List;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;

/** Every debt of a keeper, as the ledger holds it. */
public interface Debts {

    /** Those of the network's books, by keeper and currency. */
    List<Debt> of(UUID network);

    /** That keeper's, by currency. */
    default List<Debt> of(UUID network, UUID steward) {
        return of(network).stream()
                .filter(debt -> debt.steward().equals(steward))
                .toList();
    }

    /** Keepers whose debts were made by what went back of that improvement, in the order of their ids; paid since, or not. */
    List<UUID> keepersOwingFor(ImprovementId improvement);

    /** Lets no other transaction repay the same keeper's debts until this one ends. */
    void hold(UUID steward);
}
