package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.place.Verified;
import org.maillage.gateway.readmodel.skill.SkillOffer;
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
        var children = Children.of(place, model);
        putDates(verified, Part.SPACES, place, children.spaces().stream().map(Space::verifiedAt));
        putDates(verified, Part.EQUIPMENT, place, children.equipment().stream().map(Equipment::verifiedAt));
        putDates(verified, Part.SKILLS, place, children.offers().stream().map(SkillOffer::updatedAt));
        putDates(verified, Part.TARIFFS, place, children.priced());
        return PlaceFreshness.of(verified, periods(place), now);
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

    /** The common periods, or the shortest of its networks'. */
    private Periods periods(Place place) {
        var periods = Periods.COMMON;
        for (var network : model.networks(place.networkIds())) {
            for (var shorter : network.freshnessPeriods()) {
                periods = periods.shortened(shorter.part(), shorter.days());
            }
        }
        return periods;
    }

    private static void putDates(
            Map<Part, Optional<Instant>> verified, Part part, Place place, Stream<@Nullable Instant> ofChildren) {
        var dates = ofChildren.map(Optional::ofNullable).toList();
        if (!dates.isEmpty()) {
            verified.put(part, PlaceFreshness.ofChildren(at(place, part), dates));
        }
    }

    private static Optional<Instant> at(Place place, Part part) {
        return place.verified(part).map(Verified::at);
    }
}
