package org.maillage.directory.place;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.address.Address;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.recurrence.Series;
import org.maillage.kernel.territory.Territories;

/** When the stops of one place take place, repeated ones each time. */
final class StopTimes {

    private static final Territories TERRITORIES = Territories.load();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Stop> stops;

    StopTimes(List<Stop> stops) {
        this.stops = stops;
    }

    /** When two of them first overlap: in the year from the first stop on, or in that from the last one's first time. */
    Optional<Instant> clash() {
        var starts = stops.stream().map(Stop::startsAt).sorted().toList();
        return starts.isEmpty()
                ? Optional.empty()
                : clashFrom(starts.get(0)).or(() -> clashFrom(starts.get(starts.size() - 1)));
    }

    private Optional<Instant> clashFrom(Instant from) {
        var times = stops.stream()
                .flatMap(stop -> occurrences(stop, from))
                .sorted(Comparator.comparing(Occurrence::startsAt))
                .toList();
        for (int i = 1; i < times.size(); i++) {
            var end = times.get(i - 1).endsAt();
            if (end != null && times.get(i).startsAt().isBefore(end)) {
                return Optional.of(times.get(i).startsAt());
            }
        }
        return Optional.empty();
    }

    private static Stream<Occurrence> occurrences(Stop stop, Instant from) {
        var rule = Optional.ofNullable(stop.rrule()).map(Recurrence::parse).orElse(null);
        return Series.of(new Occurrence(stop.startsAt(), stop.endsAt()), zoneOf(stop.address()), rule)
                .occurrences(from, from.plus(Series.HORIZON_OF_STOPS))
                .stream();
    }

    private static ZoneId zoneOf(Address address) {
        return address.insee()
                .flatMap(TERRITORIES::territoryOf)
                .map(of -> TERRITORIES.zoneOf(of.department()))
                .orElse(PARIS);
    }
}
