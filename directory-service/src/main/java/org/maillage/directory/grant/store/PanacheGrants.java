package org.maillage.directory.grant.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.grant.Grant;
import org.maillage.directory.grant.GrantId;
import org.maillage.directory.grant.Grants;
import org.maillage.kit.access.GrantRole;

@ApplicationScoped
class PanacheGrants implements Grants, PanacheRepositoryBase<Grant, UUID> {

    @Override
    public void add(Grant grant) {
        persist(grant);
    }

    @Override
    public void remove(Grant grant) {
        delete(grant);
    }

    @Override
    public Optional<Grant> forChange(GrantId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Grant> of(String subject, GrantRole role, UUID scope) {
        return find("subject = ?1 and role = ?2 and scope = ?3", subject, role, scope)
                .firstResultOptional();
    }

    @Override
    public boolean holdsAny(String subject, GrantRole role, Collection<UUID> scopes) {
        return count("subject = ?1 and role = ?2 and scope in ?3", subject, role, scopes) > 0;
    }

    @Override
    public List<Grant> ofSubject(String subject) {
        return list("subject = ?1 order by id", subject);
    }

    @Override
    public List<Grant> over(UUID scope) {
        return list("scope = ?1 order by id", scope);
    }

    @Override
    public List<Grant> forChange(GrantRole role, UUID scope) {
        return find("role = ?1 and scope = ?2 order by id", role, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
