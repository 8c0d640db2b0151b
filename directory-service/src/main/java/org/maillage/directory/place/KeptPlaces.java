package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.grant.Grant;
import org.maillage.directory.grant.Grants;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** The places that the caller is a steward of. */
@ApplicationScoped
public class KeptPlaces {

    private final Caller caller;
    private final Grants grants;
    private final Places places;

    KeptPlaces(Caller caller, Grants grants, Places places) {
        this.caller = caller;
        this.grants = grants;
        this.places = places;
    }

    public Set<UUID> all() {
        return caller.subject().stream()
                .flatMap(subject -> grants.ofSubject(subject).stream())
                .filter(grant -> grant.role() == GrantRole.PLACE_STEWARD)
                .map(Grant::scope)
                .collect(Collectors.toSet());
    }

    /** Whether one of them is a member of one of the networks. */
    public boolean haveMemberOf(Collection<UUID> networks) {
        return !networks.isEmpty() && places.anyMember(all(), networks);
    }
}
