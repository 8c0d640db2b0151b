package org.maillage.directory.freshness;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.Periods;
import org.maillage.kernel.freshness.PlaceFreshness;

/**
 * When a place and its children were verified.
 *
 * @param department empty when the place's commune is not known
 * @param own the parts of the place itself that have something in them
 * @param confirmed the place's own verifications
 * @param children of each part that is made of children, those of the place
 */
public record DatedPlace(
        PlaceId id,
        String name,
        Set<UUID> networkIds,
        Optional<String> department,
        Set<Part> own,
        Map<Part, Instant> confirmed,
        Map<Part, Children> children) {

    /** How many children, how many of them verified, and the oldest verification. */
    public record Children(int count, int verified, Optional<Instant> oldest) {

        private List<Optional<Instant>> each() {
            return verified < count ? List.of(Optional.empty()) : List.of(oldest);
        }
    }

    public PlaceFreshness at(Instant now, Periods periods) {
        var dates = new EnumMap<Part, Optional<Instant>>(Part.class);
        own.forEach(part -> dates.put(part, confirmed(part)));
        children.forEach((part, those) -> {
            if (those.count > 0) {
                dates.put(part, PlaceFreshness.ofChildren(confirmed(part), those.each()));
            }
        });
        return PlaceFreshness.of(dates, periods, now);
    }

    private Optional<Instant> confirmed(Part part) {
        return Optional.ofNullable(confirmed.get(part));
    }
}
