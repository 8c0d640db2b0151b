package org.maillage.directory.place;

/** Where a place is in its life. */
public enum PlaceStatus {
    PROJECT,
    OPEN,
    TEMPORARILY_CLOSED,
    CLOSED;

    /** The moves that a steward may make; only a network admin reopens a closed place. */
    public boolean maySwitchTo(PlaceStatus next) {
        return switch (this) {
            case PROJECT -> next == OPEN || next == CLOSED;
            case OPEN -> next == TEMPORARILY_CLOSED || next == CLOSED;
            case TEMPORARILY_CLOSED -> next == OPEN || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
