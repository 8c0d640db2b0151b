@NullMarked
package org.maillage.funding.payout.pain;

import org.jspecify.annotations.NullMarked;
