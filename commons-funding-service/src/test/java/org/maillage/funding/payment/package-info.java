@NullMarked
package org.maillage.funding.payment;

import org.jspecify.annotations.NullMarked;
