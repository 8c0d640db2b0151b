/** Pairs of places in PostgreSQL, and the traits that they are found by. */
@NullMarked
package org.maillage.directory.duplicate.store;

import org.jspecify.annotations.NullMarked;
