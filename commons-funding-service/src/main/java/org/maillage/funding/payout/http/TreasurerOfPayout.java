package org.maillage.funding.payout.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.payout.PayoutId;
import org.maillage.funding.payout.PayoutOutcomes;
import org.maillage.kit.idempotency.Gate;

/** The treasurer of the network of the path's payout. */
@ApplicationScoped
class TreasurerOfPayout implements Gate {

    private final PayoutOutcomes outcomes;

    TreasurerOfPayout(PayoutOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof UUID id) {
            outcomes.requireTreasurer(new PayoutId(id));
        }
    }
}
