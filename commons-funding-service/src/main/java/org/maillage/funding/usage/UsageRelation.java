package org.maillage.funding.usage;

import java.util.Optional;
import org.maillage.kernel.Refusal;

/** INTERESTED <-> USES -> STOPPED -> USES, the stronger one last. No row means no relation. */
public enum UsageRelation {
    INTERESTED,
    STOPPED,
    USES;

    /** This relation after the one that stands, or the refusal {@code invalid-relation}. */
    UsageRelation after(Optional<UsageRelation> present) {
        boolean follows = present.map(this::follows).orElse(this != STOPPED);
        if (!follows) {
            throw new Refusal(
                    "invalid-relation",
                    this + " does not follow " + present.map(Enum::name).orElse("no relation") + ".");
        }
        return this;
    }

    /** Whether somebody has used it, and may say how it was. */
    boolean hasUsed() {
        return this != INTERESTED;
    }

    static UsageRelation stronger(UsageRelation one, UsageRelation other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean follows(UsageRelation present) {
        return switch (present) {
            case INTERESTED -> this != STOPPED;
            case USES -> true;
            case STOPPED -> this != INTERESTED;
        };
    }
}
