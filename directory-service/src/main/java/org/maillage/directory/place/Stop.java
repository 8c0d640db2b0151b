package org.maillage.directory.place;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.address.AddressReader;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;

/** Where and when an itinerant place is found; {@code rrule} repeats it (RFC 5545). */
public record Stop(
        Instant startsAt,
        Instant endsAt,
        Address address,
        @Nullable String rrule) {

    private static final int MOST = 200;
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern RRULE = Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY)"
            + "(;(INTERVAL=[1-9]\\d{0,2}|COUNT=[1-9]\\d{0,3}|UNTIL=\\d{8}(T\\d{6}Z?)?"
            + "|BYDAY=[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)){0,20}"
            + "|BYMONTHDAY=-?\\d{1,2}(,-?\\d{1,2}){0,30})){0,5}");

    /** A list of {@code {startsAt, endsAt, address, rrule}}; stops of one place may not overlap. */
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
        var rrule = members.parsed("rrule", TextRule.token(300), Stop::rrule);
        members.finish();
        if (startsAt.isEmpty() || endsAt.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return timed(
                new Stop(
                        startsAt.get(),
                        endsAt.get(),
                        address.get(),
                        rrule.value().orElse(null)),
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
        if (RRULE.matcher(text).matches()) {
            return Optional.of(text);
        }
        spot.fault("recurrence-invalid", "DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL.");
        return Optional.empty();
    }

    private static List<Stop> apart(List<Stop> stops, Spot spot) {
        var kept = new ArrayList<Stop>();
        stops.stream().sorted(Comparator.comparing(Stop::startsAt)).forEach(stop -> {
            boolean overlaps = !kept.isEmpty() && stop.startsAt.isBefore(kept.get(kept.size() - 1).endsAt);
            if (overlaps) {
                spot.fault("stops-overlap", "Two stops overlap from " + stop.startsAt + ".");
                return;
            }
            kept.add(stop);
        });
        return List.copyOf(kept);
    }
}
