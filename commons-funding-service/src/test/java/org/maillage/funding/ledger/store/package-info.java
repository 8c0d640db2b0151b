/** The promises of the ledger. */
@NullMarked
package org.maillage.funding.ledger.store;

import org.jspecify.annotations.NullMarked;
