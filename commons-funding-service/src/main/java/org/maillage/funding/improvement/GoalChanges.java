package org.maillage.funding.improvement;

import java.util.ArrayList;
import java.util.List;

/** Every change of a goal since the improvement was opened, the oldest first; public. */
public record GoalChanges(List<GoalChange> all) {

    static final GoalChanges NONE = new GoalChanges(List.of());

    public GoalChanges {
        all = List.copyOf(all);
    }

    GoalChanges with(GoalChange change) {
        var more = new ArrayList<>(all);
        more.add(change);
        return new GoalChanges(more);
    }
}
