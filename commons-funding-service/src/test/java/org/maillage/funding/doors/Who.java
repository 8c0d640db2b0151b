package org.maillage.funding.doors;

/** Who may do a thing; each has a token in the {@link World}. */
enum Who {
    ANYONE,
    /** Steward of the place, which keeps the common. */
    STEWARD,
    /** The same by its own grant: no administrator. */
    VOICE,
    ADMIN,
    /** Of any network. */
    ANY_ADMIN,
    TREASURER,
    AGENT
}
