package org.maillage.kernel.freshness;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How fresh a place is: the weighted mean of the parts that it has something in. */
public record PlaceFreshness(List<PartFreshness> parts) {

    private static final double STALE_BELOW = 0.5;

    public PlaceFreshness {
        parts = List.copyOf(parts);
    }

    /**
     * @param verified when each part was last verified; a part with nothing in it is left out, one never verified has an
     *     empty value
     */
    public static PlaceFreshness of(Map<Part, Optional<Instant>> verified, Periods periods, Instant now) {
        return new PlaceFreshness(new TreeMap<>(verified)
                .entrySet().stream()
                        .map(e -> PartFreshness.of(e.getKey(), e.getValue(), periods.days(e.getKey()), now))
                        .toList());
    }

    /**
     * When a part made of children was last verified: the later of the place's confirmation of the part and the oldest
     * among its children; children of which one was never verified count for nothing.
     */
    public static Optional<Instant> ofChildren(Optional<Instant> confirmation, Collection<Optional<Instant>> children) {
        if (children.isEmpty() || children.stream().anyMatch(Optional::isEmpty)) {
            return confirmation;
        }
        var oldest = children.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
        return Stream.of(confirmation, oldest).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** From 0 to 1, not rounded. */
    public double exactScore() {
        int weights = parts.stream().mapToInt(p -> p.part().weight()).sum();
        double sum = parts.stream()
                .mapToDouble(p -> p.exactScore() * p.part().weight())
                .sum();
        return weights == 0 ? 0 : sum / weights;
    }

    /** The score as shown: two decimals, half up. */
    public BigDecimal score() {
        return PartFreshness.shown(exactScore());
    }

    public boolean stale() {
        return exactScore() < STALE_BELOW
                || part(Part.IDENTITY).map(PartFreshness::stale).orElse(true);
    }

    public boolean neverVerified() {
        return verifiedAt().isEmpty();
    }

    /** The latest confirmation of any part. */
    public Optional<Instant> verifiedAt() {
        return parts.stream().flatMap(p -> p.verifiedAt().stream()).max(Comparator.naturalOrder());
    }

    /** The earliest expiry of a part. */
    public Optional<Instant> expiresAt() {
        return parts.stream().flatMap(p -> p.expiresAt().stream()).min(Comparator.naturalOrder());
    }

    public Optional<PartFreshness> part(Part part) {
        return parts.stream().filter(p -> p.part() == part).findFirst();
    }
}
