package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.place.Place;

/** Things that are found where their place is: they follow it when it moves, and hide when it closes. */
public final class InPlaces<E extends OfPlace> {

    private final ReadModel model;
    private final ReverseLink.InOrder<UUID, E> ofPlace;

    public InPlaces(ReadModel model, ReverseLink.InOrder<UUID, E> ofPlace) {
        this.model = model;
        this.ofPlace = ofPlace;
    }

    /** Empty while its place is not known yet, or when it has none. */
    public Optional<Place> placeOf(E thing) {
        return Optional.ofNullable(thing.placeId()).flatMap(model::place);
    }

    public Optional<Place> openPlaceOf(E thing) {
        return placeOf(thing).filter(place -> !place.closed());
    }

    /**
     * A document that says where the thing is and in which networks; its place's name is searched too. Empty while its
     * place is not known, or once that is closed; something of no place says it itself.
     */
    public Optional<IndexDocument> document(E thing, Labels labels) {
        var document = new IndexDocument(labels);
        if (thing.placeId() != null) {
            return openPlaceOf(thing).map(place -> document.at(place).text(place.name()));
        }
        var territory = thing.territory();
        document.in(thing.networkIds());
        return Optional.of(territory == null ? document : document.in(territory));
    }

    /** The things of a place whose documents tell of what changed of it. */
    public Collection<E> follow(Applied applied) {
        return applied.change().kind().type() == Place.class && matters(applied)
                ? model.at(ofPlace, applied.change().id())
                : List.of();
    }

    /** What the index tells roughly, exactly: near that point and in that area at that instant. */
    public Predicate<E> within(@Nullable Near near, @Nullable Area area, Instant now) {
        Predicate<E> nearBy = near == null ? any -> true : thing -> holds(near, thing, now);
        Predicate<E> inside = area == null
                ? any -> true
                : thing -> placeOf(thing)
                        .map(place -> Whereabouts.in(area, place, now))
                        .orElseGet(() -> area.holds(thing.territory(), null));
        return nearBy.and(inside);
    }

    /** From the point that is searched around; empty without one. */
    public Function<E, OptionalDouble> kilometresFrom(@Nullable Near near, Instant now) {
        return near == null ? any -> OptionalDouble.empty() : thing -> kilometres(near, thing, now);
    }

    private boolean holds(Near near, E thing, Instant now) {
        return kilometres(near, thing, now).orElse(Double.MAX_VALUE) <= near.radiusKm();
    }

    private OptionalDouble kilometres(Near near, E thing, Instant now) {
        return placeOf(thing)
                .map(place -> Whereabouts.kilometres(place, near.point(), now))
                .orElse(OptionalDouble.empty());
    }

    private static boolean matters(Applied applied) {
        return applied.stateBefore().isEmpty()
                || applied.change().deleted()
                || differs((Place) applied.stateBefore().get(), applied.change().state());
    }

    private static boolean differs(Place before, Optional<Entity> after) {
        return after.map(Place.class::cast)
                .filter(now -> now.name().equals(before.name())
                        && now.status() == before.status()
                        && Objects.equals(now.address(), before.address())
                        && Objects.equals(now.territory(), before.territory())
                        && now.stops().equals(before.stops())
                        && now.networkIds().equals(before.networkIds()))
                .isEmpty();
    }
}
