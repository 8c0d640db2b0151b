package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Payments, and who paid them, for the treasurers of their network. */
@ApplicationScoped
@Transactional
public class PaymentReading {

    private final Payments payments;
    private final Payers payers;
    private final PaymentRights purse;
    private final Rights rights;

    PaymentReading(Payments payments, Payers payers, PaymentRights purse, Rights rights) {
        this.payments = payments;
        this.payers = payers;
        this.purse = purse;
        this.rights = rights;
    }

    /** Those that are to be allocated or returned, the oldest first. */
    public Page<PaymentState> unmatched(UUID network, PageRequest request) {
        rights.requireTreasurer(List.of(network));
        return payments.unmatched(network, request).map(PaymentState::of);
    }

    public Payer payer(PaymentId id) {
        purse.requireTreasurer(id);
        return payers.of(id).orElse(Payer.UNKNOWN);
    }

    /** Who paid is forgotten; the payment stays. */
    public void erasePayer(PaymentId id) {
        purse.requireTreasurer(id);
        payers.erase(id);
    }
}
