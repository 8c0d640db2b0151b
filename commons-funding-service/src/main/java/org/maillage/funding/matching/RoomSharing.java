package org.maillage.funding.matching;

/** How programmes share what is left to fill: in their order, or in proportion. */
public enum RoomSharing {
    SEQUENTIAL,
    PRORATA
}
