package org.maillage.funding.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last word of a place. */
public record Vote(
        UUID placeId,
        VoteChoice choice,
        Instant at,
        @Nullable String reason) {

    Vote by(UUID place) {
        return new Vote(place, choice, at, reason);
    }
}
