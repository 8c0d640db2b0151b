@NullMarked
package org.maillage.funding.payment.stripe;

import org.jspecify.annotations.NullMarked;
