/** Payments that are allocated to contributions, asked from their owner. */
@NullMarked
package org.maillage.gateway.payment;

import org.jspecify.annotations.NullMarked;
