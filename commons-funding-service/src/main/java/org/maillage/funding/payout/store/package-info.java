/** Payouts in PostgreSQL. */
@NullMarked
package org.maillage.funding.payout.store;

import org.jspecify.annotations.NullMarked;
