package org.maillage.funding.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.kernel.Refusal;

/** The copies of places. */
public interface HeldPlaces {

    Optional<HeldPlace> byId(UUID id);

    List<HeldPlace> byIds(Collection<UUID> ids);

    /** The open places of a network, by id. */
    List<HeldPlace> openIn(UUID network);

    /** In place of what was held of it before. */
    void put(HeldPlace place);

    /** What was absorbed by the one is absorbed by the other from now on. */
    void follow(UUID absorbed, UUID into);

    /** The place, or the refusal {@code unknown-place}: it was not heard of yet. */
    default HeldPlace known(UUID id) {
        return byId(id).orElseThrow(() -> new Refusal("unknown-place", "This place has not been heard of here yet."));
    }

    /** The same, or the refusal {@code place-closed}. */
    default HeldPlace notClosed(UUID id) {
        var place = known(id);
        if (place.isClosed()) {
            throw new Refusal("place-closed", "This place is closed.");
        }
        return place;
    }
}
