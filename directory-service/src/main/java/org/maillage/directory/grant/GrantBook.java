package org.maillage.directory.grant;

import java.util.UUID;
import org.maillage.kit.access.GrantRole;

/** Where the directory itself writes down a grant that follows from what happened. */
public interface GrantBook {

    /** Gives the grant and publishes it; does nothing when the subject has it already. */
    void record(String subject, GrantRole role, UUID scope);

    /** Revokes all that was given over a thing that is no more, and says so. */
    void revokeAll(UUID scope);

    /** What was given over the one is from now on given over the other. */
    void moveAll(UUID from, UUID to);
}
