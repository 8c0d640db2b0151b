package org.maillage.gateway.readmodel.commons;

/** How far a common has come. */
public enum CommonStatus {
    SUBMITTED,
    LISTED,
    RETURNED,
    REJECTED,
    DORMANT,
    ARCHIVED;

    /** Whether it stands in the catalogue. */
    public boolean listed() {
        return switch (this) {
            case LISTED, DORMANT -> true;
            case SUBMITTED, RETURNED, REJECTED, ARCHIVED -> false;
        };
    }
}
