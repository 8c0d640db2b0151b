package org.maillage.gateway.readmodel.programme;

/** What becomes of a budget that the weights do not fill: released, or given out whole. */
public enum UnderSubscription {
    RELEASE,
    FILL
}
