package org.maillage.gateway.search.event;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.search.InPlaces;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Near;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/** Where events take place: at their own location, else at their place, else somewhere in their network's territory. */
final class EventWhereabouts {

    private final InPlaces<Event> inPlaces;

    EventWhereabouts(InPlaces<Event> inPlaces) {
        this.inPlaces = inPlaces;
    }

    /** Empty while its place is not known, or once that is closed. */
    Optional<IndexDocument> document(Event event, Labels labels) {
        var location = event.location();
        if (location == null) {
            return inPlaces.document(event, labels);
        }
        var elsewhere = new IndexDocument(labels).at(location, territory(location));
        if (event.placeId() == null) {
            return Optional.of(elsewhere.in(event.networkIds()));
        }
        return inPlaces.openPlaceOf(event)
                .map(place -> elsewhere.in(place.networkIds()).text(place.name()));
    }

    Predicate<Event> within(@Nullable Near near, @Nullable Area area, Instant now) {
        var kilometres = kilometresFrom(near, now);
        var atPlace = inPlaces.within(null, area, now);
        Predicate<Event> nearBy = near == null
                ? any -> true
                : event -> kilometres.apply(event).orElse(Double.MAX_VALUE) <= near.radiusKm();
        return nearBy.and(event -> {
            var location = event.location();
            return location == null || area == null
                    ? atPlace.test(event)
                    : area.holds(territory(location), location.inseeCode());
        });
    }

    Function<Event, OptionalDouble> kilometresFrom(@Nullable Near near, Instant now) {
        if (near == null) {
            return any -> OptionalDouble.empty();
        }
        var toPlace = inPlaces.kilometresFrom(near, now);
        return event -> {
            var location = event.location();
            return location == null ? toPlace.apply(event) : kilometres(near, location);
        };
    }

    private static OptionalDouble kilometres(Near near, Address location) {
        return location.point()
                .map(point -> OptionalDouble.of(near.point().kilometresTo(point)))
                .orElse(OptionalDouble.empty());
    }

    private static @Nullable TerritoryOf territory(Address location) {
        return Optional.ofNullable(location.inseeCode())
                .flatMap(Territories.load()::territoryOf)
                .orElse(null);
    }
}
