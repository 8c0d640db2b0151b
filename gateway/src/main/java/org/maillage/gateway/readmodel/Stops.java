package org.maillage.gateway.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Stop;

/** The stops of an itinerant place in time. */
final class Stops {

    private static final Duration AHEAD = Duration.ofDays(30);

    private Stops() {}

    /** Where it is or will be in the next 30 days. A repeated stop may be due as long as nothing says that it ended. */
    static List<Address> due(Place place, Instant now) {
        return place.stops().stream()
                .filter(stop -> stop.startsAt().isBefore(now.plus(AHEAD)))
                .filter(stop -> stop.rrule() != null || stop.endsAt().isAfter(now))
                .map(Stop::address)
                .toList();
    }

    /** Whether it is at a stop; empty when a repeated stop leaves it open. */
    static Optional<Boolean> oneAt(Place place, Instant now) {
        boolean atOne = place.stops().stream()
                .anyMatch(stop -> !stop.startsAt().isAfter(now) && stop.endsAt().isAfter(now));
        if (atOne) {
            return Optional.of(true);
        }
        boolean repeats = place.stops().stream()
                .anyMatch(stop -> stop.rrule() != null && stop.startsAt().isBefore(now));
        return repeats ? Optional.empty() : Optional.of(false);
    }
}
