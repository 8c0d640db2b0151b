package org.maillage.funding.matching;

/** How a programme counts with those before it on one contribution. */
public enum Stacking {
    INDEPENDENT,
    CASCADE,
    EXCLUSIVE
}
