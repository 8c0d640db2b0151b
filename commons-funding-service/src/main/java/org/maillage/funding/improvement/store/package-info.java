/** Improvements in PostgreSQL. */
@NullMarked
package org.maillage.funding.improvement.store;

import org.jspecify.annotations.NullMarked;
