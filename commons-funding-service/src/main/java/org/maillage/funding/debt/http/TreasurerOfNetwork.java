package org.maillage.funding.debt.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.debt.DebtService;
import org.maillage.kit.idempotency.Gate;

/** The treasurer of the network of the path. */
@ApplicationScoped
class TreasurerOfNetwork implements Gate {

    private final DebtService debts;

    TreasurerOfNetwork(DebtService debts) {
        this.debts = debts;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof UUID id) {
            debts.requireTreasurer(id);
        }
    }
}
