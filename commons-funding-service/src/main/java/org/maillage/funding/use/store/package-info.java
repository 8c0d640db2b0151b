/** Uses of programmes in PostgreSQL. */
@NullMarked
package org.maillage.funding.use.store;

import org.jspecify.annotations.NullMarked;
