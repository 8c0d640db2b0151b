/**
 * The chain over the ledger's journals: each link hashes the one before it and its journal, so that an altered byte of
 * an old journal breaks it. Links are added after the commit, by one process at a time; inside the writers' transactions
 * they would queue all writers.
 */
@NullMarked
package org.maillage.funding.ledger.chain;

import org.jspecify.annotations.NullMarked;
