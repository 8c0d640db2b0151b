package org.maillage.funding.commons;

import java.util.UUID;

/** The identity of a common. */
public record CommonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
