package org.maillage.directory.conflict;

/** Where a conflict stands; it is answered once. */
public enum ConflictStatus {
    OPEN,
    /** The value held stays; the same offer opens no conflict again. */
    KEPT,
    /** The value offered was written. */
    TAKEN
}
