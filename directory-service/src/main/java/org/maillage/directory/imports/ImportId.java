package org.maillage.directory.imports;

import java.util.UUID;

/** The identity of one import. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
