package org.maillage.kernel.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How fresh many places are together. Every place counts once: never verified, else stale, else fresh.
 *
 * @param medianAgeDays of the latest confirmation of each verified place; the mean of the middle two, half up; empty
 *     when none is verified
 * @param dueNextMonth places with a part that expires within the next 30 days
 */
public record FreshnessReport(
        int places, int fresh, int stale, int neverVerified, Optional<Long> medianAgeDays, int dueNextMonth) {

    private static final Duration MONTH = Duration.ofDays(30);

    public static FreshnessReport of(Collection<PlaceFreshness> places, Instant now) {
        int never = count(places, PlaceFreshness::neverVerified);
        int stale = count(places, p -> !p.neverVerified() && p.stale());
        var ages = places.stream()
                .flatMap(p -> p.verifiedAt().stream())
                .map(at -> Math.max(0, Duration.between(at, now).toDays()))
                .sorted()
                .toList();
        return new FreshnessReport(
                places.size(),
                places.size() - never - stale,
                stale,
                never,
                median(ages),
                count(places, p -> p.parts().stream()
                        .anyMatch(part ->
                                part.expiresAt().filter(at -> due(at, now)).isPresent())));
    }

    private static boolean due(Instant expiry, Instant now) {
        return !expiry.isBefore(now) && !expiry.isAfter(now.plus(MONTH));
    }

    private static int count(Collection<PlaceFreshness> places, Predicate<PlaceFreshness> fact) {
        return (int) places.stream().filter(fact).count();
    }

    private static Optional<Long> median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        long upper = sorted.get(middle);
        return Optional.of(sorted.size() % 2 == 1 ? upper : (sorted.get(middle - 1) + upper + 1) / 2);
    }
}
