package org.maillage.funding.improvement;

import java.util.UUID;

/** The identity of an improvement. */
public record ImprovementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
