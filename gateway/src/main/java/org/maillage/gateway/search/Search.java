package org.maillage.gateway.search;

import java.util.Collection;
import java.util.List;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.place.Place;

/** Finds things. A change is found at the latest half a second after the read model took it in. */
public interface Search {

    /**
     * Things of one kind, in the order of that kind: by relevance when a text is given, else by distance when a point is,
     * else by name, unless its filter says otherwise. Refused: {@code bad-cursor}, {@code validation}.
     */
    <E extends Entity> Page<E> find(Filter<E> filter, Paging paging);

    /** Refused: {@code bad-cursor}, {@code validation} (DISTANCE without a point). */
    default Page<Place> places(PlaceFilter filter, PlaceOrder order, Paging paging) {
        return find(new OrderedPlaces(filter, order), paging);
    }

    /**
     * Over all the places that the filter finds: {@code kind}, {@code region}, {@code department}, {@code commune},
     * {@code status}, {@code services}, {@code network}, {@code label}; all of them when no name is given. An unknown
     * name is refused with {@code validation}.
     */
    List<Facet> facets(PlaceFilter filter, Collection<String> names);

    /** Makes all that the read model holds findable at once, after a write that its author wants to see. */
    void refresh();
}
