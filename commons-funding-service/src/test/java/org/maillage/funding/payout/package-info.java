@NullMarked
package org.maillage.funding.payout;

import org.jspecify.annotations.NullMarked;
