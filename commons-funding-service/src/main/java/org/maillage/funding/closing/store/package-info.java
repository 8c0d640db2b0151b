/** Results of closes in PostgreSQL. */
@NullMarked
package org.maillage.funding.closing.store;

import org.jspecify.annotations.NullMarked;
