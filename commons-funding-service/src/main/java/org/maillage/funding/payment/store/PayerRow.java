package org.maillage.funding.payment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "payer")
class PayerRow {

    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    @Column(nullable = false, updatable = false)
    private byte[] sealed;

    protected PayerRow() {}

    PayerRow(UUID paymentId, byte[] sealed) {
        this.paymentId = paymentId;
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }
}
