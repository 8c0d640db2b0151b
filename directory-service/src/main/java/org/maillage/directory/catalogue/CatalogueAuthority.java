package org.maillage.directory.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.grant.Grant;
import org.maillage.directory.grant.Grants;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Who may write in the catalogue: the admins of any network publish, those of the networks that keep a thing change it. */
@ApplicationScoped
public class CatalogueAuthority {

    private final Caller caller;
    private final Grants grants;
    private final Clock clock;

    CatalogueAuthority(Caller caller, Grants grants, Clock clock) {
        this.caller = caller;
        this.grants = grants;
        this.clock = clock;
    }

    public void requireSubject() {
        caller.requireSubject();
    }

    /** The caller as a writer, who is an admin of some network or an administrator. */
    Writer publisher() {
        if (ownNetworks().isEmpty() && !caller.isAdministrator()) {
            throw Refusal.forbidden();
        }
        return writer();
    }

    /** Who then keeps the thing: the network named, else those of the caller. */
    Keepers keepers(Optional<UUID> network) {
        network.ifPresent(this::adminOf);
        return network.map(Keepers::only).orElseGet(() -> new Keepers(ownNetworks()));
    }

    Writer keeperOf(CatalogueEntry entry) {
        caller.requireSubject();
        if (!caller.isAdministrator()
                && !caller.holdsAny(GrantRole.NETWORK_ADMIN, entry.keepers().networks())) {
            throw Refusal.forbidden();
        }
        return writer();
    }

    /** The caller as a writer, who is an admin of that network or an administrator. */
    public Writer adminOf(UUID network) {
        caller.requireSubject();
        if (!caller.isAdministrator() && !caller.holds(GrantRole.NETWORK_ADMIN, network)) {
            throw Refusal.forbidden();
        }
        return writer();
    }

    private Set<UUID> ownNetworks() {
        return grants.ofSubject(caller.requireSubject()).stream()
                .filter(grant -> grant.role() == GrantRole.NETWORK_ADMIN)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Writer writer() {
        return Writer.steward(caller.client(), "", clock.instant());
    }
}
