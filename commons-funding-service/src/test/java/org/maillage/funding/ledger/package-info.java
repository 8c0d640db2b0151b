/** The promises of the ledger. */
@NullMarked
package org.maillage.funding.ledger;

import org.jspecify.annotations.NullMarked;
