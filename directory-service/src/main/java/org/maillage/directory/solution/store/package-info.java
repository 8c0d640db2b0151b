/** Solutions in PostgreSQL. */
@NullMarked
package org.maillage.directory.solution.store;

import org.jspecify.annotations.NullMarked;
