/** The ledger: double entry, append-only. What a journal moves sums to zero; a mistake is reversed, never rewritten. */
@NullMarked
package org.maillage.funding.ledger;

import org.jspecify.annotations.NullMarked;
