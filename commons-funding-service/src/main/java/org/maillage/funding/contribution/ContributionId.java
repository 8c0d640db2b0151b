package org.maillage.funding.contribution;

import java.util.UUID;

/** The identity of a contribution. */
public record ContributionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
