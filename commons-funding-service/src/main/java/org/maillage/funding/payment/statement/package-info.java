/** The import of a bank's statement, line by line. */
@NullMarked
package org.maillage.funding.payment.statement;

import org.jspecify.annotations.NullMarked;
