package org.maillage.directory.freshness;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.Periods;
import org.maillage.kernel.freshness.PlaceFreshness;

/**
 * When a place and its spaces were verified.
 *
 * @param department empty when the place's commune is not known
 * @param confirmed the place's own verifications
 */
public record DatedPlace(Optional<String> department, Filled filled, Map<Part, Instant> confirmed, Children spaces) {

    /** Which parts of the place itself have something in them, beside its identity. */
    public record Filled(boolean address, boolean openingHours) {}

    /**
     * The spaces of the place and those of them that have a rate: how many, how many of them verified, and the oldest
     * verification.
     */
    public record Children(Dates all, Dates priced) {}

    public record Dates(int count, int verified, Optional<Instant> oldest) {

        List<Optional<Instant>> each() {
            return verified < count ? List.of(Optional.empty()) : List.of(oldest);
        }
    }

    public PlaceFreshness at(Instant now) {
        var dates = new EnumMap<Part, Optional<Instant>>(Part.class);
        dates.put(Part.IDENTITY, confirmed(Part.IDENTITY));
        if (filled.address) {
            dates.put(Part.ADDRESS, confirmed(Part.ADDRESS));
        }
        if (filled.openingHours) {
            dates.put(Part.OPENING_HOURS, confirmed(Part.OPENING_HOURS));
        }
        putChildren(dates, Part.SPACES, spaces.all);
        putChildren(dates, Part.TARIFFS, spaces.priced);
        return PlaceFreshness.of(dates, Periods.COMMON, now);
    }

    private void putChildren(Map<Part, Optional<Instant>> dates, Part part, Dates children) {
        if (children.count > 0) {
            dates.put(part, PlaceFreshness.ofChildren(confirmed(part), children.each()));
        }
    }

    private Optional<Instant> confirmed(Part part) {
        return Optional.ofNullable(confirmed.get(part));
    }
}
