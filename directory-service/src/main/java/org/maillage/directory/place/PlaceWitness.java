package org.maillage.directory.place;

/** Who is told of what happens to places, in the transaction of the write. */
public interface PlaceWitness {

    /** The place is new, was renamed, moved, or is known outside by another website or identifier. */
    default void settled(Place place) {}

    /** The survivor has all that the other had. */
    void absorbed(PlaceId absorbed, Place survivor);

    /** The place is there no more for anybody. */
    void gone(PlaceId place);
}
