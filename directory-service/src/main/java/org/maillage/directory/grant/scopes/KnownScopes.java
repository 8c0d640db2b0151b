package org.maillage.directory.grant.scopes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.maillage.directory.grant.GrantScope;
import org.maillage.directory.grant.GrantScopes;

/** Those that the features of this service offer. */
@ApplicationScoped
class KnownScopes implements GrantScopes {

    private final Instance<GrantScope> kinds;

    KnownScopes(Instance<GrantScope> kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<GrantScope> all() {
        return kinds.stream().toList();
    }
}
