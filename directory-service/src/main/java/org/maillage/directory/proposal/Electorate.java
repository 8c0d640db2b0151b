package org.maillage.directory.proposal;

import java.util.Set;
import java.util.UUID;

/** The places that have a voice on a proposal, as they were when it opened. */
public record Electorate(Set<UUID> places) {

    public Electorate {
        places = Set.copyOf(places);
    }
}
