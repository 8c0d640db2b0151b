/**
 * What places and improvements have drawn of each programme: guarded copies of the ledger, locked in every transaction
 * that moves matched money, in the order of the programmes' ids.
 */
@NullMarked
package org.maillage.funding.use;

import org.jspecify.annotations.NullMarked;
