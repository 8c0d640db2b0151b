/** Usages in PostgreSQL. */
@NullMarked
package org.maillage.funding.usage.store;

import org.jspecify.annotations.NullMarked;
