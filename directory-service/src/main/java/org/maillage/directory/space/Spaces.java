package org.maillage.directory.space;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;

/** Every space. */
public interface Spaces {

    void add(Space space);

    void remove(Space space);

    Optional<Space> byId(SpaceId id);

    /** The place that the space belongs to, without reading the space, which may still change before it is locked. */
    Optional<PlaceId> placeOf(SpaceId id);

    /** The space with its row locked until the transaction ends. */
    Optional<Space> forChange(SpaceId id);

    /** In the order they were added. */
    List<Space> of(PlaceId place);

    /** Those of the place, locked, in the order they were added. */
    List<Space> forChange(PlaceId place);

    /** Those of several places, locked, by place, in the order they were added. */
    Map<PlaceId, List<Space>> forChange(Collection<PlaceId> places);

    /** The same, unlocked and detached: what is done to them is not written. */
    Map<PlaceId, List<Space>> copies(Collection<PlaceId> places);

    int count(PlaceId place);
}
