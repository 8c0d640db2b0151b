package org.maillage.funding.matching;

/** What becomes of a budget that the weights do not exhaust: back to the funder, or given all the same. */
public enum UnderSubscription {
    RELEASE,
    FILL
}
