package org.maillage.directory.confirmation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The links that have done their work. */
public interface UsedLinks {

    /** Does nothing when it is there already. */
    void add(UsedLink link);

    Optional<UsedLink> byNonce(UUID nonce);

    /** Forgets those that nobody can follow any more. */
    void forgetExpired(Instant now);
}
