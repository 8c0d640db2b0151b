/** Payments in PostgreSQL. */
@NullMarked
package org.maillage.funding.payment.store;

import org.jspecify.annotations.NullMarked;
