package org.maillage.funding.programme;

import java.util.Set;
import org.maillage.kernel.Refusal;

/** Where a programme is. The window, not this label, decides whether it matches. */
public enum ProgrammeStatus {
    DRAFT,
    APPROVED,
    OPEN,
    SUSPENDED,
    CLOSING,
    SETTLED,
    CLOSED;

    /** Those that a contribution asks, so that each gives or says why not. */
    public static final Set<ProgrammeStatus> ASKED = Set.of(APPROVED, OPEN, SUSPENDED, CLOSING);

    /** That one, or the refusal {@code wrong-state}. */
    public ProgrammeStatus to(ProgrammeStatus next) {
        if (!next().contains(next)) {
            throw Refusal.wrongState(name());
        }
        return next;
    }

    boolean isSuspendable() {
        return next().contains(SUSPENDED);
    }

    /** Its terms may still change, or the refusal {@code wrong-state}. */
    void requireRevisable() {
        if (this == CLOSING || this == SETTLED || this == CLOSED) {
            throw Refusal.wrongState(name());
        }
    }

    /** Whether its budget is in the ledger. */
    public boolean isFunded() {
        return this != DRAFT;
    }

    /** Whether what comes back goes on to the funder. */
    public boolean returnsToFunder() {
        return this == SETTLED || this == CLOSED;
    }

    private Set<ProgrammeStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED);
            case APPROVED -> Set.of(OPEN, SUSPENDED, CLOSING);
            case OPEN -> Set.of(SUSPENDED, CLOSING);
            case SUSPENDED -> Set.of(APPROVED, OPEN, CLOSING);
            case CLOSING -> Set.of(SETTLED);
            case SETTLED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
