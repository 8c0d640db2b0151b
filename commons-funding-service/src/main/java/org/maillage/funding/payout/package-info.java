/** Money that leaves: payouts to the keepers of commons, the orders to the bank, and what became of them. */
@NullMarked
package org.maillage.funding.payout;

import org.jspecify.annotations.NullMarked;
