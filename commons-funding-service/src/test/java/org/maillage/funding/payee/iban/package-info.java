@NullMarked
package org.maillage.funding.payee.iban;

import org.jspecify.annotations.NullMarked;
