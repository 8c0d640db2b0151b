package org.maillage.directory.need;

import java.util.UUID;

/** The identity of a need. */
public record NeedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
