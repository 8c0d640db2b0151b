package org.maillage.gateway.payout;

/** How far a payout has come. */
public enum PayoutStatus {
    REQUESTED,
    EXPORTED,
    CONFIRMED,
    REJECTED
}
