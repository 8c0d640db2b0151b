package org.maillage.funding.ledger;

/** What an account holds. Only the bank, funders, places and the debts of stewards may be below zero. */
public enum AccountKind {
    WORLD,
    FUNDER,
    AVAILABLE,
    RETURNING,
    RESERVED,
    MATCHED,
    GRANTED,
    PROMISED,
    OWN,
    PLACE,
    SUSPENSE,
    PAYABLE,
    OWED;

    public boolean mayBeNegative() {
        return this == WORLD || this == FUNDER || this == PLACE || this == OWED;
    }
}
