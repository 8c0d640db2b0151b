package org.maillage.gateway.readmodel.commons;

/** What is kept together. */
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
