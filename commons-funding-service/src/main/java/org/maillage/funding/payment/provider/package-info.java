/** Which provider is chosen, if any, and the door for its messages. */
@NullMarked
package org.maillage.funding.payment.provider;

import org.jspecify.annotations.NullMarked;
