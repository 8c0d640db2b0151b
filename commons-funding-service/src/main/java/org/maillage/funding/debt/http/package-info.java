/** The debts' REST door. */
@NullMarked
package org.maillage.funding.debt.http;

import org.jspecify.annotations.NullMarked;
