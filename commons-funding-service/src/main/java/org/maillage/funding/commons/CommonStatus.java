package org.maillage.funding.commons;

import java.util.Set;
import org.maillage.kernel.Refusal;

/** SUBMITTED -> LISTED <-> DORMANT; SUBMITTED -> RETURNED -> SUBMITTED or REJECTED; LISTED or DORMANT -> ARCHIVED. */
public enum CommonStatus {
    SUBMITTED("CommonSubmitted"),
    LISTED("CommonListed"),
    RETURNED("CommonReturned"),
    REJECTED("CommonRejected"),
    DORMANT("CommonRested"),
    ARCHIVED("CommonArchived");

    private final String fact;

    CommonStatus(String fact) {
        this.fact = fact;
    }

    /** The next state, or the refusal {@code wrong-state}. */
    CommonStatus to(CommonStatus next) {
        if (!following().contains(next)) {
            throw Refusal.wrongState(name());
        }
        return next;
    }

    /** Whether it stands in the list that all may read. */
    public boolean isShown() {
        return this == LISTED || this == DORMANT;
    }

    /** What is published of a common that came here. */
    String fact() {
        return fact;
    }

    private Set<CommonStatus> following() {
        return switch (this) {
            case SUBMITTED -> Set.of(LISTED, RETURNED);
            case RETURNED -> Set.of(SUBMITTED, LISTED, REJECTED);
            case LISTED -> Set.of(DORMANT, ARCHIVED);
            case DORMANT -> Set.of(LISTED, ARCHIVED);
            case REJECTED, ARCHIVED -> Set.of();
        };
    }
}
