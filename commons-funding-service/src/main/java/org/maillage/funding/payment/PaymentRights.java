package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.funding.access.Rights;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;

/** Payments are for the treasurers of their network. To anyone else there are none. */
@ApplicationScoped
public class PaymentRights {

    private final Payments payments;
    private final Rights rights;
    private final Caller caller;

    PaymentRights(Payments payments, Rights rights, Caller caller) {
        this.payments = payments;
        this.rights = rights;
        this.caller = caller;
    }

    public void requireTreasurer(PaymentId id) {
        caller.requireSubject();
        if (payments.byId(id).filter(this::sees).isEmpty()) {
            throw Refusal.notFound("payment");
        }
    }

    private boolean sees(Payment payment) {
        return rights.isTreasurer(List.of(payment.network()));
    }
}
