package org.maillage.directory.place;

import org.maillage.kernel.Change;
import org.maillage.kernel.Change.Audience;

/** Who may know of a place, and of what belongs to it. */
public enum Visibility {
    PUBLIC,
    /** Until a network's places have let it in: its keepers and the network's own people. */
    PENDING,
    /** As pending; it will be erased. */
    REFUSED,
    /** By an admin, at once: the same people, and everyone else is told that it is no more. */
    HIDDEN;

    boolean isPublic() {
        return this == PUBLIC;
    }

    /** Whether no network has let it in yet. */
    boolean isNew() {
        return switch (this) {
            case PENDING, REFUSED -> true;
            case PUBLIC, HIDDEN -> false;
        };
    }

    /** The change as this visibility lets it be told. */
    Change tell(Change change) {
        return switch (this) {
            case PUBLIC -> change;
            case PENDING, REFUSED ->
                new Change(
                        change.kind(),
                        change.aggregateId(),
                        change.version(),
                        change.type(),
                        change.state(),
                        Audience.NETWORK,
                        change.data(),
                        change.reason(),
                        change.mergedInto());
            case HIDDEN ->
                new Change(
                        change.kind(),
                        change.aggregateId(),
                        change.version(),
                        change.type(),
                        Change.State.DELETED,
                        Audience.PUBLIC,
                        null,
                        "closed",
                        change.mergedInto());
        };
    }
}
