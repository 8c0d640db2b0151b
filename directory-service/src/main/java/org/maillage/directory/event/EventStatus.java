package org.maillage.directory.event;

/** Whether an event takes place. */
public enum EventStatus {
    SCHEDULED,
    CANCELLED,
    POSTPONED
}
