@NullMarked
package org.maillage.funding.payment.camt;

import org.jspecify.annotations.NullMarked;
