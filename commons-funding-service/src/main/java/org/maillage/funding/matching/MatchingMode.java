package org.maillage.funding.matching;

/** When and by which formula a programme gives. */
public enum MatchingMode {
    FIRST_COME,
    PRO_RATA_AT_CLOSE,
    QUADRATIC_AT_CLOSE
}
