package org.maillage.gateway.readmodel.event;

/** Whether an event takes place. */
public enum EventStatus {
    SCHEDULED,
    CANCELLED,
    POSTPONED
}
