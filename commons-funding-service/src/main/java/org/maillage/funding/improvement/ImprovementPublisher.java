package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to an improvement, with its whole public state. */
@ApplicationScoped
public class ImprovementPublisher {

    private static final String KIND = "improvement";

    private final ChangeLog changeLog;
    private final Improvements improvements;
    private final Instance<AllocationsOf> allocations;

    ImprovementPublisher(ChangeLog changeLog, Improvements improvements, Instance<AllocationsOf> allocations) {
        this.changeLog = changeLog;
        this.improvements = improvements;
        this.allocations = allocations;
    }

    /** After {@link Improvement#move} and the uses: money moved. */
    public ImprovementState funded(Improvement improvement) {
        return told(improvement, "ImprovementFunded");
    }

    /** Its status has changed. */
    ImprovementState became(Improvement improvement) {
        return publish(improvement, fact(improvement.status()));
    }

    /** The fact; then, as a version of its own, whether it reached the goal, reopened or was begun by that. */
    ImprovementState told(Improvement improvement, String fact) {
        var told = publish(improvement, fact);
        return improvement
                .takeTurn()
                .map(turn -> publish(improvement, fact(turn)))
                .orElse(told);
    }

    public ImprovementState state(Improvement improvement) {
        List<ImprovementState.AllocationState> given = allocations.stream()
                .flatMap(feature -> feature.improvement(improvement).stream())
                .toList();
        return ImprovementState.of(improvement, improvements.sharesOf(improvement.id()), given);
    }

    ImprovementState publish(Improvement improvement, String fact) {
        var state = state(improvement);
        changeLog.append(
                Change.updated(KIND, improvement.uuid(), improvement.version(), fact, Change.Audience.PUBLIC, state));
        return state;
    }

    static String fact(ImprovementStatus status) {
        return switch (status) {
            case DRAFT, PROPOSED -> "ImprovementProposed";
            case OPEN -> "ImprovementReopened";
            case GOAL_REACHED -> "ImprovementGoalReached";
            case IN_PROGRESS -> "ImprovementStarted";
            case DELIVERED -> "ImprovementDelivered";
            case VERIFIED -> "ImprovementVerified";
            case CANCELLED -> "ImprovementCancelled";
            case EXPIRED -> "ImprovementExpired";
        };
    }
}
