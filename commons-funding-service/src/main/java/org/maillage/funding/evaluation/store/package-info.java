/** Evaluations in PostgreSQL. */
@NullMarked
package org.maillage.funding.evaluation.store;

import org.jspecify.annotations.NullMarked;
