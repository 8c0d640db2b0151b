/** Decisions in PostgreSQL. */
@NullMarked
package org.maillage.funding.decision.store;

import org.jspecify.annotations.NullMarked;
