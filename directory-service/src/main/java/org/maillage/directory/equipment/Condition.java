package org.maillage.directory.equipment;

/** The state a piece of equipment is in. */
public enum Condition {
    NEW,
    GOOD,
    WORN,
    BROKEN
}
