@NullMarked
package org.maillage.funding.payment.provider;

import org.jspecify.annotations.NullMarked;
