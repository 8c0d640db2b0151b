package org.maillage.directory.place;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.directory.sheet.Verification;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.Periods;
import org.maillage.kernel.freshness.PlaceFreshness;

/** When and by whom each part of a place was last verified. */
public record Verifications(Map<Part, Verification> parts) {

    public static final Verifications NONE = new Verifications(Map.of());

    public Verifications {
        parts = Map.copyOf(parts);
    }

    public Optional<Verification> of(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    public Optional<Verification> latest() {
        return parts.values().stream().max(Comparator.comparing(Verification::at));
    }

    /** The parts verified anew; an older verification takes nothing from a newer one. */
    Verifications with(Collection<Part> verified, Verification verification) {
        var more = new TreeMap<>(parts);
        verified.forEach(part ->
                more.merge(part, verification, (stood, came) -> came.at().isAfter(stood.at()) ? came : stood));
        return new Verifications(more);
    }

    /** With the other's word on these parts. */
    Verifications filledFrom(Verifications other, Collection<Part> of) {
        var more = new TreeMap<>(parts);
        of.forEach(part -> other.of(part).ifPresent(verification -> more.putIfAbsent(part, verification)));
        return new Verifications(more);
    }

    /** Whether the part's last verification counts for nothing any more. */
    boolean wornOut(Part part, Instant now) {
        var at = of(part).map(Verification::at);
        return PlaceFreshness.of(Map.of(part, at), Periods.COMMON, now).exactScore() == 0;
    }
}
