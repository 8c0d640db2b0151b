package org.maillage.funding.decision;

import java.util.UUID;

/** The identity of a decision. */
public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
