/** Debts, read from the ledger. */
@NullMarked
package org.maillage.funding.debt.store;

import org.jspecify.annotations.NullMarked;
