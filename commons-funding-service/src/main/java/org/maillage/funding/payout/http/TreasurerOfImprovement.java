package org.maillage.funding.payout.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.payout.PayoutService;
import org.maillage.kit.idempotency.Gate;

/** The treasurer of the network in whose books the path's improvement is. */
@ApplicationScoped
class TreasurerOfImprovement implements Gate {

    private final PayoutService payouts;

    TreasurerOfImprovement(PayoutService payouts) {
        this.payouts = payouts;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof UUID id) {
            payouts.requireTreasurer(new ImprovementId(id));
        }
    }
}
