/** Payouts on the web. */
@NullMarked
package org.maillage.funding.payout.http;

import org.jspecify.annotations.NullMarked;
