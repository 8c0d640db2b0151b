package org.maillage.gateway.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Stop;
import org.maillage.kernel.recurrence.Series;

/** The stops of an itinerant place in time. */
public final class Stops {

    private static final Duration AHEAD = Duration.ofDays(30);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private Stops() {}

    /** Each halt that lies between two instants, by itself and in order: over 366 days and 500 halts at most. */
    public static List<Stop> between(Place place, Instant from, Instant to) {
        var horizon = from.plus(Series.HORIZON_OF_STOPS);
        var until = to.isAfter(horizon) ? horizon : to;
        return place.stops().stream()
                .flatMap(stop -> stop.times(place.timeZone()).occurrences(from, until).stream()
                        .map(halt ->
                                new Stop(halt.startsAt(), Objects.requireNonNull(halt.endsAt()), stop.address(), null)))
                .sorted(Comparator.comparing(Stop::startsAt).thenComparing(Stop::endsAt))
                .limit(Series.MOST)
                .toList();
    }

    /** Where it is or will be in the next 30 days. */
    static List<Address> due(Place place, Instant now) {
        return place.stops().stream()
                .filter(stop -> halts(stop, place, now, AHEAD))
                .map(Stop::address)
                .toList();
    }

    static boolean atOne(Place place, Instant now) {
        return place.stops().stream().anyMatch(stop -> halts(stop, place, now, MOMENT));
    }

    private static boolean halts(Stop stop, Place place, Instant from, Duration ahead) {
        return !stop.times(place.timeZone()).occurrences(from, from.plus(ahead)).isEmpty();
    }
}
