package org.maillage.directory.proposal;

import java.util.Set;
import java.util.UUID;

/** Who has a voice, and how many must speak. */
record Constituency(Set<UUID> places, int quorumPercent) {

    static final Constituency NOBODY = new Constituency(Set.of(), 0);
}
