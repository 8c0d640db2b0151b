package org.maillage.directory.grant;

import java.util.UUID;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.record.Versioned;

/** A grant as it is published to the services and shown to who may see it. */
public record GrantState(UUID id, long version, String subject, GrantRole role, UUID scope) implements Versioned {

    static GrantState of(Grant grant) {
        return new GrantState(grant.id().value(), Grant.ONLY_VERSION, grant.subject(), grant.role(), grant.scope());
    }
}
