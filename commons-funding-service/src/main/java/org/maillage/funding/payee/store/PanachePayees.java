package org.maillage.funding.payee.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.payee.Payee;
import org.maillage.funding.payee.Payees;

@ApplicationScoped
class PanachePayees implements Payees, PanacheRepositoryBase<Payee, UUID> {

    @Override
    public void add(Payee payee) {
        persist(payee);
    }

    @Override
    public Optional<Payee> of(CommonId common) {
        return findByIdOptional(common.value());
    }

    @Override
    public Optional<Payee> forChange(CommonId common) {
        return findByIdOptional(common.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
