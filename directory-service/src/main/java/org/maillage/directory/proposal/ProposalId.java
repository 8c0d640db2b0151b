package org.maillage.directory.proposal;

import java.util.UUID;

/** The identity of a proposal. */
public record ProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
