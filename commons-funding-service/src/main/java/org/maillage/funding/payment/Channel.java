package org.maillage.funding.payment;

/** How money comes. Each is an account of the world in the ledger. */
public enum Channel {
    TRANSFER,
    CHEQUE,
    PROVIDER,
    OTHER
}
