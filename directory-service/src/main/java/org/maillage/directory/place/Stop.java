package org.maillage.directory.place;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.address.AddressReader;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.recurrence.Recurrence;

/**
 * Where and when an itinerant place is found.
 *
 * @param rrule repeats it (RFC 5545)
 * @param goesAlongWith what else is there then, such as a market
 */
public record Stop(
        Instant startsAt,
        Instant endsAt,
        Address address,
        @Nullable String rrule,
        @Nullable String goesAlongWith) {

    private static final int MOST = 200;
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** A list of {@code {startsAt, endsAt, address, rrule, goesAlongWith}}; stops of one place may not overlap. */
    static Field<List<Stop>> read(Members members, String name, AddressReader addresses) {
        return members.objects(name, MOST).map(elements -> {
            var stops =
                    elements.stream().flatMap(m -> one(m, addresses).stream()).toList();
            return apart(stops, members.spot(name));
        });
    }

    private static Optional<Stop> one(Members members, AddressReader addresses) {
        var startsAt = members.required("startsAt", members.instant("startsAt")).value();
        var endsAt = members.required("endsAt", members.instant("endsAt")).value();
        var address = members.required("address", addresses.read(members, "address", Optional.empty()))
                .value();
        var rrule = members.parsed("rrule", TextRule.token(Recurrence.LONGEST), Stop::rrule);
        var goesAlongWith = members.text("goesAlongWith", TextRule.line(1, 120));
        members.finish();
        if (startsAt.isEmpty() || endsAt.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return timed(
                new Stop(
                        startsAt.get(),
                        endsAt.get(),
                        address.get(),
                        rrule.value().orElse(null),
                        goesAlongWith.value().orElse(null)),
                members.spot());
    }

    private static Optional<Stop> timed(Stop stop, Spot spot) {
        if (stop.address.insee().isEmpty()) {
            spot.at("address").fault("commune-missing", "A stop names its commune.");
            return Optional.empty();
        }
        var length = Duration.between(stop.startsAt, stop.endsAt);
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            spot.at("endsAt").fault("out-of-range", "A stop lasts from 15 minutes to 24 hours.");
            return Optional.empty();
        }
        return Optional.of(stop);
    }

    private static Optional<String> rrule(String text, Spot spot) {
        try {
            return Optional.of(Recurrence.parseOfStop(text).text());
        } catch (Refusal refusal) {
            spot.fault(refusal.code(), refusal.detail());
            return Optional.empty();
        }
    }

    private static List<Stop> apart(List<Stop> stops, Spot spot) {
        var clash = new StopTimes(stops).clash();
        if (clash.isEmpty()) {
            return stops;
        }
        spot.fault("stops-overlap", "Two stops overlap from " + clash.get() + ".");
        return List.of();
    }
}
