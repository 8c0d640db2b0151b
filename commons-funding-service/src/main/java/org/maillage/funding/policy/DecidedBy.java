package org.maillage.funding.policy;

/** Who lets a thing pass: an admin of the network alone, or a decision of its places. */
public enum DecidedBy {
    ADMIN,
    DECISION
}
