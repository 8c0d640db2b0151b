package org.maillage.funding.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Civil days, as the places of the network live them. */
public final class ParisDays {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ParisDays() {}

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    /** The first instant after it. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
