package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.place.Verified;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.Periods;
import org.maillage.kernel.freshness.PlaceFreshness;

/** What is true of a place at an instant, computed from its stored dates and hours. */
public final class PlaceFacts {

    private final ReadModel model;
    private final Openings openings = new Openings();
    private final Judgements judgements;

    public PlaceFacts(ReadModel model) {
        this.model = model;
        this.judgements = new Judgements(model, this::freshness);
    }

    /** Parts with nothing in them are left out. */
    public PlaceFreshness freshness(Place place, Instant now) {
        var verified = new EnumMap<Part, Optional<Instant>>(Part.class);
        verified.put(Part.IDENTITY, at(place, Part.IDENTITY));
        if (place.address() != null || !place.stops().isEmpty()) {
            verified.put(Part.ADDRESS, at(place, Part.ADDRESS));
        }
        if (place.openingHours() != null) {
            verified.put(Part.OPENING_HOURS, at(place, Part.OPENING_HOURS));
        }
        var spaces = model.spacesOf(place.id());
        addChildren(verified, Part.SPACES, place, spaces);
        addChildren(verified, Part.TARIFFS, place, withRates(spaces));
        return PlaceFreshness.of(verified, Periods.COMMON, now);
    }

    /**
     * Whether its doors are open, an itinerant place's at a stop; empty when it says nothing of its hours, or says it in a
     * way not understood here.
     */
    public Optional<Boolean> openNow(Place place, Instant now) {
        if (place.closed() || place.status() == PlaceStatus.TEMPORARILY_CLOSED) {
            return Optional.of(false);
        }
        if (place.mobility() == Itinerance.ITINERANT && !place.stops().isEmpty()) {
            return Optional.of(Stops.atOne(place, now));
        }
        var hours = place.openingHours();
        if (hours == null) {
            return Optional.empty();
        }
        var department = place.territory() == null ? "" : place.territory().department();
        return openings.openAt(hours, now, place.timeZone(), department);
    }

    /** The exact score of its freshness. */
    public double score(Place place, Instant now) {
        return judgements.of(place, now).score();
    }

    public boolean stale(Place place, Instant now) {
        return judgements.of(place, now).stale();
    }

    private static void addChildren(
            Map<Part, Optional<Instant>> verified, Part part, Place place, Collection<Space> children) {
        if (!children.isEmpty()) {
            var dates = children.stream()
                    .map(space -> Optional.ofNullable(space.verifiedAt()))
                    .toList();
            verified.put(part, PlaceFreshness.ofChildren(at(place, part), dates));
        }
    }

    private static List<Space> withRates(Collection<Space> spaces) {
        Predicate<Space> free = space -> space.rates().isEmpty();
        return spaces.stream().filter(free.negate()).toList();
    }

    private static Optional<Instant> at(Place place, Part part) {
        return place.verified(part).map(Verified::at);
    }
}
