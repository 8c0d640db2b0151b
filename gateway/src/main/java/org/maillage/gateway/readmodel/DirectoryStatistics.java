package org.maillage.gateway.readmodel;

import java.util.List;

/** How many there are of what, closed places left out; each list begins with the most frequent. */
public record DirectoryStatistics(
        int places,
        int spaces,
        int workstations,
        double totalSurfaceM2,
        List<Count> byKind,
        List<Count> byRegion,
        List<Count> byStatus) {

    /** So many have this value; the label is French, for people. */
    public record Count(String value, String label, int count) {}
}
