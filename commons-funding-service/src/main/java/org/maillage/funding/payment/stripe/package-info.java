/** A provider of the shape of Stripe: its signatures, its events, its two calls. Off unless it is chosen. */
@NullMarked
package org.maillage.funding.payment.stripe;

import org.jspecify.annotations.NullMarked;
