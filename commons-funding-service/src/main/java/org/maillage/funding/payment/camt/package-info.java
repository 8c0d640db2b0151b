/** Statements in ISO 20022's camt.053, versions 2 to 8. */
@NullMarked
package org.maillage.funding.payment.camt;

import org.jspecify.annotations.NullMarked;
