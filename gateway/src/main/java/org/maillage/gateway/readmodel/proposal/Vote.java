package org.maillage.gateway.readmodel.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The voice of a place. */
public record Vote(
        UUID organisation,
        VoteChoice choice,
        Instant at,
        @Nullable String reason) {}
