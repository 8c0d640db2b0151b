package org.maillage.funding.payment;

import java.util.Optional;

/** Who paid, sealed and apart, so that it can be erased and the payment stays. */
public interface Payers {

    void keep(PaymentId payment, Payer payer);

    Optional<Payer> of(PaymentId payment);

    void erase(PaymentId payment);
}
