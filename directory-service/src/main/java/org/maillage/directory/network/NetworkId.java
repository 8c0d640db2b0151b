package org.maillage.directory.network;

import java.util.UUID;

/** The identity of a network of third places. */
public record NetworkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
