package org.maillage.directory.confirmation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.confirmation.UsedLink;
import org.maillage.directory.confirmation.UsedLinks;

@ApplicationScoped
class PanacheUsedLinks implements UsedLinks, PanacheRepositoryBase<UsedLink, UUID> {

    @Override
    public void add(UsedLink link) {
        persist(link);
    }

    @Override
    public Optional<UsedLink> byNonce(UUID nonce) {
        return findByIdOptional(nonce);
    }

    @Override
    public void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
