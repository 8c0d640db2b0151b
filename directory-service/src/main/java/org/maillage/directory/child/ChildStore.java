package org.maillage.directory.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;

/** Every thing of one kind that belongs to a place. */
public interface ChildStore<C extends PlaceChild, I extends ChildId> {

    void add(C child);

    void remove(C child);

    Optional<C> byId(I id);

    /** The place that it belongs to, without reading the thing, which may still change before it is locked. */
    Optional<PlaceId> placeOf(I id);

    /** With its row locked until the transaction ends. */
    Optional<C> forChange(I id);

    /** In the order they were added. */
    List<C> of(PlaceId place);

    /** Those of the place, locked, in the order they were added. */
    List<C> forChange(PlaceId place);

    /** Those of several places, locked, by place, in the order they were added. */
    Map<PlaceId, List<C>> forChange(Collection<PlaceId> places);

    /** The same, unlocked and detached: what is done to them is not written. */
    Map<PlaceId, List<C>> copies(Collection<PlaceId> places);

    int count(PlaceId place);
}
