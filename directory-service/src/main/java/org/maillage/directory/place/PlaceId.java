package org.maillage.directory.place;

import java.util.UUID;

/** The identity of a third place. */
public record PlaceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
