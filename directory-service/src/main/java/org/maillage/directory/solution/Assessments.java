package org.maillage.directory.solution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** All assessments of a solution, the oldest first; of each network the last is in force. */
public record Assessments(List<Assessment> all) {

    public static final Assessments NONE = new Assessments(List.of());

    public Assessments {
        all = List.copyOf(all);
    }

    /** At most one a network. */
    public List<Assessment> inForce() {
        var last = new LinkedHashMap<UUID, Assessment>();
        for (var assessment : all) {
            last.put(assessment.networkId(), assessment);
        }
        return List.copyOf(last.values());
    }

    Assessments with(Assessment assessment) {
        var more = new ArrayList<>(all);
        more.add(assessment);
        return new Assessments(more);
    }

    Assessments outdated(UUID network, int presentVersion) {
        return new Assessments(all.stream()
                .map(a -> a.networkId().equals(network) ? a.outdatedBy(presentVersion) : a)
                .toList());
    }
}
