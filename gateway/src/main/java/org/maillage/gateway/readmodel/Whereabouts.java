package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Stop;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/** Where a place can be found: at its address, or an itinerant one at its stops of the next 30 days, if it has any. */
public final class Whereabouts {

    private Whereabouts() {}

    /** All the addresses it was or will be at: its own and those of its stops. */
    public static Stream<Address> known(Place place) {
        return Stream.concat(
                Stream.ofNullable(place.address()), place.stops().stream().map(Stop::address));
    }

    public static List<Address> of(Place place, Instant now) {
        if (place.mobility() == Itinerance.ITINERANT) {
            var due = Stops.due(place, now);
            if (!due.isEmpty()) {
                return due;
            }
        }
        return place.address() == null ? List.of() : List.of(place.address());
    }

    /** From the nearest of its whereabouts; empty when none has coordinates. */
    public static OptionalDouble kilometres(Place place, GeoPoint from, Instant now) {
        return of(place, now).stream()
                .flatMap(address -> address.point().stream())
                .mapToDouble(from::kilometresTo)
                .min();
    }

    public static boolean in(Area area, Place place, Instant now) {
        return of(place, now).stream()
                .anyMatch(address -> area.holds(territory(place, address).orElse(null), address.inseeCode()));
    }

    /** Where one of its addresses lies; its own as its owner says, a stop's by its commune's code. */
    public static Optional<TerritoryOf> territory(Place place, Address address) {
        if (address.equals(place.address())) {
            return Optional.ofNullable(place.territory());
        }
        return Optional.ofNullable(address.inseeCode()).flatMap(Territories.load()::territoryOf);
    }
}
