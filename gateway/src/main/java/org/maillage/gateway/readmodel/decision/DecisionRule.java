package org.maillage.gateway.readmodel.decision;

/** What adopts: more for than against, two thirds, or nobody blocking. */
public enum DecisionRule {
    MAJORITY,
    TWO_THIRDS,
    CONSENT
}
