package org.maillage.directory.event;

import java.util.Collection;
import java.util.List;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;

/** What agendas are made of; nothing that is long past. */
public interface Agendas {

    /** The place's own and what it passes on. */
    List<Event> ofPlace(PlaceId place);

    /** The network's own, its places' and what it passes on. */
    List<Event> ofNetwork(NetworkId network);

    /** Those of places in the departments, and those of all networks. */
    List<Event> ofDepartments(Collection<String> departments);

    List<Place> places(Collection<PlaceId> ids);

    /** The network's places that have stops, closed ones aside. */
    List<Place> itinerantOf(NetworkId network);

    /** All places that have stops, closed ones aside. */
    List<Place> itinerant();
}
