/** Account numbers by the layouts that countries registered. */
@NullMarked
package org.maillage.funding.payee.iban;

import org.jspecify.annotations.NullMarked;
