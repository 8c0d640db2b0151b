/** Direct grants in PostgreSQL. */
@NullMarked
package org.maillage.funding.directgrant.store;

import org.jspecify.annotations.NullMarked;
