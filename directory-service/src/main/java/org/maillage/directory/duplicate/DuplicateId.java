package org.maillage.directory.duplicate;

import java.util.UUID;

/** The identity of a pair of places that may be one. */
public record DuplicateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
