package org.maillage.directory.place;

import java.util.Optional;

/** Every tombstone. */
public interface Tombstones {

    void add(Tombstone tombstone);

    Optional<Tombstone> of(PlaceId place);

    /** What was absorbed by the one is from now on absorbed by the other: nobody follows two steps. */
    void shorten(PlaceId absorbed, PlaceId survivor);
}
