package org.maillage.directory.duplicate;

/** Where a pair stands. */
public enum DuplicateStatus {
    /** It waits for a hand. */
    OPEN,
    /** Two places, until a name changes or one moves 500 m. */
    DIFFERENT,
    /** One was absorbed into the other. */
    MERGED
}
