package org.maillage.funding.matching;

/** What becomes of the part above a cap: to the others, or back to the funder. */
public enum CapExcess {
    REDISTRIBUTE,
    RELEASE
}
