package org.maillage.funding.payment.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.payment.PaymentId;
import org.maillage.funding.payment.PaymentRights;
import org.maillage.kit.idempotency.Gate;

/** The treasurer of the network of the path's payment. */
@ApplicationScoped
class TreasurerOfPayment implements Gate {

    private final PaymentRights rights;

    TreasurerOfPayment(PaymentRights rights) {
        this.rights = rights;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof UUID id) {
            rights.requireTreasurer(new PaymentId(id));
        }
    }
}
