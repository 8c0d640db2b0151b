package org.maillage.funding.contribution;

import java.util.Set;

/** Where a match is: waiting for a close, reserved by a promise, settled by its payment; ended in one of two ways. */
public enum MatchStatus {
    PROPOSED,
    RESERVED,
    SETTLED,
    RELEASED,
    CLAWED_BACK;

    MatchStatus to(MatchStatus next) {
        if (!next().contains(next)) {
            throw new IllegalStateException("a match that is " + this + " does not become " + next);
        }
        return next;
    }

    private Set<MatchStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(RESERVED, SETTLED, RELEASED);
            case RESERVED -> Set.of(SETTLED, RELEASED);
            case SETTLED -> Set.of(CLAWED_BACK);
            case RELEASED, CLAWED_BACK -> Set.of();
        };
    }
}
