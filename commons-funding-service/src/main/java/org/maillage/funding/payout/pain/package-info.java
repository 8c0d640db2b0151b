/** Orders to banks in ISO 20022's pain.001.001.09. */
@NullMarked
package org.maillage.funding.payout.pain;

import org.jspecify.annotations.NullMarked;
