package org.maillage.funding.statement;

/** Whose statement it is. */
public enum StatementOf {
    FUNDER,
    IMPROVEMENT,
    PLACE
}
