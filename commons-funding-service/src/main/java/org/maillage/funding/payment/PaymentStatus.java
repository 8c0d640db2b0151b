package org.maillage.funding.payment;

/** Where a payment is. */
public enum PaymentStatus {
    /** A provider has begun it; no money has come. */
    PENDING,
    FAILED,
    /** It waits for the rest of its contribution. */
    RECEIVED,
    ALLOCATED,
    /** Nobody knows for what it is, or that has its money already. */
    UNALLOCATED,
    RETURNED,
    /** The payer's bank took it back. */
    CHARGED_BACK
}
