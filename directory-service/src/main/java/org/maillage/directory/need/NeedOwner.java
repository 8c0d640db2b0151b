package org.maillage.directory.need;

import java.util.Optional;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;

/** Whose need it is: a place's or a network's, never neither and never both. */
public sealed interface NeedOwner {

    record OfPlace(PlaceId place) implements NeedOwner {}

    record OfNetwork(NetworkId network) implements NeedOwner {}

    default Optional<PlaceId> placeId() {
        return this instanceof OfPlace of ? Optional.of(of.place()) : Optional.empty();
    }

    default Optional<NetworkId> networkId() {
        return this instanceof OfNetwork of ? Optional.of(of.network()) : Optional.empty();
    }
}
