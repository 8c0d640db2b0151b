package org.maillage.funding.payment;

/** What became of a line of a statement. */
public enum LineOutcome {
    /** Its contribution is paid. */
    PAID,
    /** Too little: kept in suspense until the rest comes. */
    WAITING,
    /** Its contribution is paid, and what is too much is kept in suspense to be returned. */
    PAID_WITH_EXCESS,
    /** Its contribution was paid before: all of it is kept in suspense to be returned. */
    PAID_ALREADY,
    /** Of no open contribution in its currency: kept in suspense for the treasurer. */
    UNMATCHED,
    /** A transfer of ours left the account. */
    CONFIRMED,
    /** A transfer of ours came back. */
    REJECTED,
    /** It changes nothing. */
    IGNORED
}
