package org.maillage.funding.matching;

/** How the room below a goal goes to several programmes: in their order, or in proportion to what each would give. */
public enum RoomSharing {
    SEQUENTIAL,
    PRORATA
}
