package org.maillage.directory.event;

import java.util.UUID;

/** The id of an event. */
public record EventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
