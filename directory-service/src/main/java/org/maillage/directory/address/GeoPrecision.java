package org.maillage.directory.address;

/** How exactly the point stands for the place. */
public enum GeoPrecision {
    ADDRESS,
    STREET,
    /** No coordinates were given: the centre of the commune stands in. */
    COMMUNE,
    /** The commune was guessed from the coordinates. */
    NEAREST_COMMUNE,
    UNKNOWN
}
