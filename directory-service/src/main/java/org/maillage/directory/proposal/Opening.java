package org.maillage.directory.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who opens a proposal and for how long.
 *
 * @param author the subject who opens it, never published; empty when nobody was signed in
 * @param client kept as its origin
 */
record Opening(ProposalId id, Optional<String> author, String client, Instant at, Duration open) {

    Instant closesAt() {
        return at.plus(open);
    }
}
