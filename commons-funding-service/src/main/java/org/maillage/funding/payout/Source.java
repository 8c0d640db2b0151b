package org.maillage.funding.payout;

import org.maillage.funding.ledger.Account;

/**
 * Money of an improvement that may be paid out now.
 *
 * @param name as a payout tells it
 */
record Source(String name, Account account, long cents) {}
