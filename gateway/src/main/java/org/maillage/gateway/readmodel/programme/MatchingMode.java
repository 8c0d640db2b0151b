package org.maillage.gateway.readmodel.programme;

/** When and how a programme shares its budget. */
public enum MatchingMode {
    FIRST_COME,
    PRO_RATA_AT_CLOSE,
    QUADRATIC_AT_CLOSE
}
