package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
        return funded(improvement, known(improvement));
    }

    /** The same with what was known of it before its row moved, and the matches that moved since. */
    public ImprovementState funded(Improvement improvement, Known known) {
        return told(improvement, "ImprovementFunded", known);
    }

    /** Its status has changed. */
    ImprovementState became(Improvement improvement) {
        return publish(improvement, fact(improvement.status()));
    }

    /** The fact; then, as a version of its own, whether it reached the goal, reopened or was begun by that. */
    ImprovementState told(Improvement improvement, String fact) {
        return told(improvement, fact, known(improvement));
    }

    private ImprovementState told(Improvement improvement, String fact, Known known) {
        var told = publish(improvement, fact, known);
        return improvement
                .takeTurn()
                .map(turn -> publish(improvement, fact(turn), known))
                .orElse(told);
    }

    public ImprovementState state(Improvement improvement) {
        return state(improvement, known(improvement));
    }

    /** What of its state is in other rows; it does not change while its row is locked but by whoever locked it. */
    public Known known(Improvement improvement) {
        return Objects.requireNonNull(known(List.of(improvement)).get(improvement.uuid()));
    }

    /** The same of each, by its id. */
    public Map<UUID, Known> known(Collection<Improvement> all) {
        var given = new HashMap<UUID, List<ImprovementState.AllocationState>>();
        allocations.forEach(feature -> feature.improvements(all)
                .forEach((id, of) ->
                        given.computeIfAbsent(id, any -> new ArrayList<>()).addAll(of)));
        var known = new HashMap<UUID, Known>();
        improvements
                .sharesOf(all.stream().map(Improvement::uuid).toList())
                .forEach((id, shares) -> known.put(id, new Known(shares, given.getOrDefault(id, List.of()))));
        return known;
    }

    private static ImprovementState state(Improvement improvement, Known known) {
        return ImprovementState.of(improvement, known.shares(), known.allocations());
    }

    ImprovementState publish(Improvement improvement, String fact) {
        return publish(improvement, fact, known(improvement));
    }

    private ImprovementState publish(Improvement improvement, String fact, Known known) {
        var state = state(improvement, known);
        changeLog.append(
                Change.updated(KIND, improvement.uuid(), improvement.version(), fact, Change.Audience.PUBLIC, state));
        return state;
    }

    public record Known(Improvements.Shares shares, List<ImprovementState.AllocationState> allocations) {

        /** With matches that moved by so much, by programme. */
        public Known matchedMore(Map<UUID, Long> moved) {
            return new Known(shares.matchedMore(moved), allocations);
        }
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
