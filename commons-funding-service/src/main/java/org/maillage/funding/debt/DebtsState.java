package org.maillage.funding.debt;

import java.util.List;

/** Debts, by keeper and currency. */
public record DebtsState(List<DebtState> items) {

    static DebtsState of(List<Debt> debts) {
        return new DebtsState(debts.stream().map(DebtState::of).toList());
    }
}
