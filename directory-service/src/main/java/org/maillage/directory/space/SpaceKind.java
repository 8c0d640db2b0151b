package org.maillage.directory.space;

/** What a space is. Labels are in the vocabulary {@code spaceKinds}. */
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
