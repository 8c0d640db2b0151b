package org.maillage.directory.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.access.HeldGrants;

/** The directory owns the grants, so it asks its own table. */
@ApplicationScoped
class DirectoryGrants implements HeldGrants {

    private final Grants grants;

    DirectoryGrants(Grants grants) {
        this.grants = grants;
    }

    @Override
    public boolean holdsAny(String subject, GrantRole role, Collection<UUID> scopes) {
        return !scopes.isEmpty() && grants.holdsAny(subject, role, scopes);
    }
}
