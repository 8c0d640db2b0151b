/** The bank accounts that payouts come from and go to: who gave them, who confirmed them, since when they may be used. */
@NullMarked
package org.maillage.funding.payee;

import org.jspecify.annotations.NullMarked;
