package org.maillage.gateway.readmodel.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an itinerant place halts; {@code rrule} repeats it (RFC 5545). */
public record Stop(
        Instant startsAt,
        Instant endsAt,
        Address address,
        @Nullable String rrule) {}
