/**
 * Statements of the ledger: what an account held, what moved, what it holds, to the cent. How much there is on an
 * improvement and from whom is open to all; when it moved and by which operation is for its own people.
 */
@NullMarked
package org.maillage.funding.statement;

import org.jspecify.annotations.NullMarked;
