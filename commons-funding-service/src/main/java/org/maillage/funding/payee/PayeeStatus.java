package org.maillage.funding.payee;

/** Where the account that was given last stands. */
public enum PayeeStatus {
    /** A treasurer is to confirm it. */
    PROPOSED,
    /** Confirmed; it replaces another and is not used yet. */
    WAITING,
    CONFIRMED
}
