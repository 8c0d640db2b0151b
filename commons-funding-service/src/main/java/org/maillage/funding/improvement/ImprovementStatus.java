package org.maillage.funding.improvement;

import java.util.Set;
import org.maillage.kernel.Refusal;

/** Where an improvement is. */
public enum ImprovementStatus {
    DRAFT,
    PROPOSED,
    OPEN,
    GOAL_REACHED,
    IN_PROGRESS,
    DELIVERED,
    VERIFIED,
    CANCELLED,
    EXPIRED;

    /** Those in which contributions are accepted, until the deadline. */
    public static final Set<ImprovementStatus> FUNDED = Set.of(OPEN, GOAL_REACHED, IN_PROGRESS);

    /** Whether what is written of it may still change. */
    boolean isRevisable() {
        return switch (this) {
            case DRAFT, PROPOSED, OPEN, GOAL_REACHED, IN_PROGRESS -> true;
            case DELIVERED, VERIFIED, CANCELLED, EXPIRED -> false;
        };
    }

    /** That one, or the refusal {@code wrong-state}. */
    public ImprovementStatus to(ImprovementStatus next) {
        if (!next().contains(next)) {
            throw Refusal.wrongState(name());
        }
        return next;
    }

    private Set<ImprovementStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, CANCELLED);
            case PROPOSED -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(GOAL_REACHED, IN_PROGRESS, DELIVERED, EXPIRED, CANCELLED);
            case GOAL_REACHED -> Set.of(OPEN, IN_PROGRESS, DELIVERED, CANCELLED);
            case IN_PROGRESS -> Set.of(DELIVERED, CANCELLED);
            case DELIVERED -> Set.of(VERIFIED);
            case EXPIRED -> Set.of(CANCELLED);
            case VERIFIED, CANCELLED -> Set.of();
        };
    }
}
