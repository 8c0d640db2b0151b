package org.maillage.funding.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Civil days in Paris, both included; since the first journal when no first day is given. */
public record Span(Optional<LocalDate> from, LocalDate to) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant BEFORE_ALL = Instant.parse("2000-01-01T00:00:00Z");

    /** Up to that day, when the caller names no last day. */
    public static Span until(Instant now) {
        return new Span(Optional.empty(), LocalDate.ofInstant(now, PARIS));
    }

    public Instant start() {
        return from.map(day -> day.atStartOfDay(PARIS).toInstant()).orElse(BEFORE_ALL);
    }

    /** The first instant that is not in it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(PARIS).toInstant();
    }
}
