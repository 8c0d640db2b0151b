package org.maillage.directory.conflict;

import java.util.UUID;

/** The identity of a conflict. */
public record ConflictId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
