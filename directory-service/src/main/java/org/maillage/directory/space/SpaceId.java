package org.maillage.directory.space;

import java.util.UUID;

/** The identity of a space. */
public record SpaceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
