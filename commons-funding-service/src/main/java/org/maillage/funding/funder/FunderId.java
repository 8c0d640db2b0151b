package org.maillage.funding.funder;

import java.util.UUID;

/** The identity of a funder. */
public record FunderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
