package org.maillage.funding.policy;

/** How a common comes into the network's list: at once, or by a decision of its places. */
public enum Listing {
    AT_ONCE,
    DECISION
}
