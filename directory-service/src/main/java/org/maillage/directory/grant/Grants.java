package org.maillage.directory.grant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.kit.access.GrantRole;

/** Every grant. */
public interface Grants {

    void add(Grant grant);

    void remove(Grant grant);

    /** The grant with its row locked until the transaction ends. */
    Optional<Grant> forChange(GrantId id);

    Optional<Grant> of(String subject, GrantRole role, UUID scope);

    boolean holdsAny(String subject, GrantRole role, Collection<UUID> scopes);

    /** In the order they were given. */
    List<Grant> ofSubject(String subject);

    /** In the order they were given. */
    List<Grant> over(UUID scope);

    /** The grants of that role over the scope, all locked. */
    List<Grant> forChange(GrantRole role, UUID scope);
}
