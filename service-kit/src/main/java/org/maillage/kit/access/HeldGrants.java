package org.maillage.kit.access;

import java.util.Collection;
import java.util.UUID;

/** The grants as this service holds them, so that a check never leaves the process. */
public interface HeldGrants {

    /** Whether the subject holds the role over at least one of the scopes. */
    boolean holdsAny(String subject, GrantRole role, Collection<UUID> scopes);
}
