package org.maillage.directory.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.maillage.kernel.Change;
import org.maillage.kernel.Ids;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.changelog.ChangeLog;

/** Writes grants down and tells the services, and nobody else. */
@ApplicationScoped
class PublishedGrantBook implements GrantBook {

    private static final String KIND = "grant";

    private final Grants grants;
    private final ChangeLog changeLog;
    private final Ids ids;
    private final Clock clock;

    PublishedGrantBook(Grants grants, ChangeLog changeLog, Ids ids, Clock clock) {
        this.grants = grants;
        this.changeLog = changeLog;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(String subject, GrantRole role, UUID scope) {
        if (grants.of(subject, role, scope).isEmpty()) {
            give(subject, role, scope);
        }
    }

    @Override
    public void revokeAll(UUID scope) {
        grants.over(scope).forEach(this::revoke);
    }

    @Override
    public void moveAll(UUID from, UUID to) {
        for (var grant : grants.over(from)) {
            record(grant.subject(), grant.role(), to);
            revoke(grant);
        }
    }

    GrantState give(String subject, GrantRole role, UUID scope) {
        var grant = new Grant(new GrantId(ids.next()), subject, role, scope, clock.instant());
        grants.add(grant);
        var state = GrantState.of(grant);
        changeLog.append(Change.updated(
                KIND, grant.id().value(), Grant.ONLY_VERSION, "GrantGiven", Change.Audience.PRIVATE, state));
        return state;
    }

    void revoke(Grant grant) {
        grants.remove(grant);
        changeLog.append(Change.deleted(
                KIND, grant.id().value(), Grant.ONLY_VERSION + 1, "GrantRevoked", Change.Audience.PRIVATE, "revoked"));
    }
}
