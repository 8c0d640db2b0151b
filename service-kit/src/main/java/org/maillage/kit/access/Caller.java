package org.maillage.kit.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is calling, read from the token of the request. Outside a request it is the service itself. */
public interface Caller {

    /** The token's subject; empty when anonymous. */
    Optional<String> subject();

    /** The token's client ({@code azp}), kept as the origin of what it changes; {@code anonymous} without a token. */
    String client();

    /** Realm role {@code administrator}. */
    boolean isAdministrator();

    /** Whether one of the scopes is granted to the caller in that role; false when anonymous. */
    boolean holdsAny(GrantRole role, Collection<UUID> scopes);

    default boolean holds(GrantRole role, UUID scope) {
        return holdsAny(role, List.of(scope));
    }

    /** The subject, or the refusal {@code unauthenticated}. */
    String requireSubject();
}
