/** Contributions in PostgreSQL. */
@NullMarked
package org.maillage.funding.contribution.store;

import org.jspecify.annotations.NullMarked;
