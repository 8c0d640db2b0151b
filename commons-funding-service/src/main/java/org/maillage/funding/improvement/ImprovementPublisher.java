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

    /** After {@link Improvement#move} and the uses: money moved; then, as a version of its own, what that led to. */
    public ImprovementState funded(Improvement improvement) {
        var funded = publish(improvement, "ImprovementFunded");
        return improvement
                .takeTurn()
                .map(turn -> publish(improvement, fact(turn)))
                .orElse(funded);
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
