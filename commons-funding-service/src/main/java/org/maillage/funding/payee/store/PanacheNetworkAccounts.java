package org.maillage.funding.payee.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.payee.NetworkAccount;
import org.maillage.funding.payee.NetworkAccounts;

@ApplicationScoped
class PanacheNetworkAccounts implements NetworkAccounts, PanacheRepositoryBase<NetworkAccount, UUID> {

    @Override
    public void add(NetworkAccount account) {
        persist(account);
    }

    @Override
    public Optional<NetworkAccount> of(UUID network) {
        return findByIdOptional(network);
    }

    @Override
    public Optional<NetworkAccount> forChange(UUID network) {
        return findByIdOptional(network, LockModeType.PESSIMISTIC_WRITE);
    }
}
