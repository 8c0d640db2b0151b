/** Funders in PostgreSQL. */
@NullMarked
package org.maillage.funding.funder.store;

import org.jspecify.annotations.NullMarked;
