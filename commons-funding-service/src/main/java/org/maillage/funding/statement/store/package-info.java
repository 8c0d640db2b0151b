/** Statements as the entries of the ledger sum up to them. */
@NullMarked
package org.maillage.funding.statement.store;

import org.jspecify.annotations.NullMarked;
