package org.maillage.funding.commons;

/** What is shared. */
public enum CommonKind {
    KNOWLEDGE,
    SOFTWARE,
    DATA,
    OPEN_DESIGN,
    INFRASTRUCTURE,
    LAND,
    METHOD,
    TRAINING,
    SERVICE
}
