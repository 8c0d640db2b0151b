package org.maillage.funding.payment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.maillage.funding.payment.Payer;
import org.maillage.funding.payment.Payers;
import org.maillage.funding.payment.PaymentId;
import org.maillage.funding.record.json.RowJson;
import org.maillage.funding.secrecy.Seal;

@ApplicationScoped
class SealedPayers implements Payers {

    private final EntityManager rows;
    private final Seal seal;

    SealedPayers(EntityManager rows, Seal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    @Override
    public void keep(PaymentId payment, Payer payer) {
        rows.persist(new PayerRow(payment.value(), seal.close(RowJson.text(payer))));
    }

    @Override
    public Optional<Payer> of(PaymentId payment) {
        return Optional.ofNullable(rows.find(PayerRow.class, payment.value()))
                .map(row -> RowJson.value(seal.open(row.sealed()), Payer.class));
    }

    @Override
    public void erase(PaymentId payment) {
        Optional.ofNullable(rows.find(PayerRow.class, payment.value())).ifPresent(rows::remove);
    }
}
