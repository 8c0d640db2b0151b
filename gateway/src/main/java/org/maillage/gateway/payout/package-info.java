/** Payouts of improvements, asked from their owner. */
@NullMarked
package org.maillage.gateway.payout;

import org.jspecify.annotations.NullMarked;
