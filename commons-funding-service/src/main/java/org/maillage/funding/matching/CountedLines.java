package org.maillage.funding.matching;

/** Which contributions a close counts: all that hold, or only those paid. */
public enum CountedLines {
    COMMITTED,
    PAID
}
