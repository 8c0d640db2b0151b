/** Payments on the web. */
@NullMarked
package org.maillage.funding.payment.http;

import org.jspecify.annotations.NullMarked;
