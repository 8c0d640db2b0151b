package org.maillage.directory.duplicate;

import org.maillage.directory.place.PlaceId;

/** Two places, whatever the order they are named in. */
public record Pair(PlaceId first, PlaceId second) {

    public static Pair of(PlaceId one, PlaceId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    public PlaceId otherThan(PlaceId place) {
        return place.equals(first) ? second : first;
    }
}
