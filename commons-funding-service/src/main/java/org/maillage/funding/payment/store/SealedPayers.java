package org.maillage.funding.payment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
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
        rows.flush();
        rows.createNativeQuery("insert into payer (payment_id, sealed) values (?1, ?2)")
                .setParameter(1, payment.value())
                .setParameter(2, seal.close(RowJson.text(payer)))
                .executeUpdate();
    }

    @Override
    public Optional<Payer> of(PaymentId payment) {
        List<?> found = rows.createNativeQuery("select sealed from payer where payment_id = ?1", byte[].class)
                .setParameter(1, payment.value())
                .getResultList();
        return found.stream()
                .map(kept -> RowJson.value(seal.open((byte[]) kept), Payer.class))
                .findFirst();
    }

    @Override
    public void erase(PaymentId payment) {
        rows.createNativeQuery("delete from payer where payment_id = ?1")
                .setParameter(1, payment.value())
                .executeUpdate();
    }
}
