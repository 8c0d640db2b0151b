/** Totals, summed in PostgreSQL. */
@NullMarked
package org.maillage.funding.overview.store;

import org.jspecify.annotations.NullMarked;
