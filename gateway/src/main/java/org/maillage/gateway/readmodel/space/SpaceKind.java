package org.maillage.gateway.readmodel.space;

/** What a space is for. A code that this gateway does not know yet is read as OTHER. */
public enum SpaceKind {
    WORKSTATION,
    PRIVATE_OFFICE,
    MEETING_ROOM,
    TRAINING_ROOM,
    WORKSHOP,
    EVENT_HALL,
    STUDIO,
    KITCHEN,
    LODGING,
    STORAGE,
    OUTDOOR,
    OTHER
}
