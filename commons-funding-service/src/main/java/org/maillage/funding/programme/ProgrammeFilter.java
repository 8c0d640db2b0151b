package org.maillage.funding.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which programmes are wanted: of that network, with a window that holds an instant of that span; what is empty asks for nothing. */
public record ProgrammeFilter(Optional<UUID> network, Optional<Span> openWithin) {

    /** From the first instant until before the other. */
    public record Span(Instant from, Instant to) {}
}
