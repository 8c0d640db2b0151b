/** The ledger, asked from its owner for those who may see it. */
@NullMarked
package org.maillage.gateway.ledger;

import org.jspecify.annotations.NullMarked;
