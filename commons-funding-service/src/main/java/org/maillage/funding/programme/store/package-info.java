/** Programmes in PostgreSQL. */
@NullMarked
package org.maillage.funding.programme.store;

import org.jspecify.annotations.NullMarked;
