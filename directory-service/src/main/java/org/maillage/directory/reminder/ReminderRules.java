package org.maillage.directory.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.freshness.DatedPlace;
import org.maillage.directory.freshness.NetworkPeriods;
import org.maillage.directory.network.Network;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.PartFreshness;
import org.maillage.kernel.freshness.PlaceFreshness;

/** When a place is due, from the dates of its parts and what its networks have settled. */
final class ReminderRules {

    static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Paris");

    private static final Duration MONTH = Duration.ofDays(30);

    private final Map<UUID, Network> networks;
    private final NetworkPeriods periods;

    ReminderRules(Collection<Network> networks) {
        this.networks = networks.stream()
                .collect(Collectors.toUnmodifiableMap(network -> network.id().value(), Function.identity()));
        this.periods = NetworkPeriods.of(networks);
    }

    List<DueReminder> due(Collection<DatedPlace> places, Instant now) {
        return places.stream()
                .flatMap(place -> due(place, now).stream())
                .sorted(Comparator.comparing(DueReminder::expiresAt).thenComparing(DueReminder::name))
                .toList();
    }

    Optional<DueReminder> due(DatedPlace place, Instant now) {
        var freshness = place.at(now, periods.in(place.networkIds()));
        return firstExpiry(freshness).flatMap(expiry -> stage(expiry, zoneOf(place), now)
                .map(stage -> new DueReminder(
                        place.id(), place.name(), parts(freshness, now), expiry.at(), stage, pageOf(place))));
    }

    /** The first network's, by the age of networks. */
    ZoneId zoneOf(DatedPlace place) {
        return networksOf(place)
                .findFirst()
                .map(network -> ZoneId.of(network.sheet().timeZone()))
                .orElse(DEFAULT_ZONE);
    }

    private Optional<String> pageOf(DatedPlace place) {
        return networksOf(place)
                .flatMap(network -> network.sheet().confirmPage().stream())
                .findFirst();
    }

    private Stream<Network> networksOf(DatedPlace place) {
        return place.networkIds().stream().sorted().flatMap(id -> Optional.ofNullable(networks.get(id)).stream());
    }

    private record Expiry(Instant at, int days) {}

    private static Optional<Expiry> firstExpiry(PlaceFreshness freshness) {
        return freshness.parts().stream()
                .flatMap(part -> part.expiresAt().map(at -> new Expiry(at, part.days())).stream())
                .min(Comparator.comparing(Expiry::at));
    }

    /** A part that stays fresh for a month at most was confirmed not a month ago: nothing is said before it expires. */
    private static Optional<ReminderStage> stage(Expiry expiry, ZoneId zone, Instant now) {
        return ReminderStage.due(LocalDate.ofInstant(expiry.at, zone), LocalDate.ofInstant(now, zone))
                .filter(stage -> stage != ReminderStage.MONTH_BEFORE || expiry.days > MONTH.toDays());
    }

    private static List<Part> parts(PlaceFreshness freshness, Instant now) {
        var soon = now.plus(MONTH).plus(Duration.ofDays(1));
        return freshness.parts().stream()
                .filter(part -> part.expiresAt().map(at -> at.isBefore(soon)).orElse(true))
                .map(PartFreshness::part)
                .toList();
    }
}
