/** Needs in PostgreSQL. */
@NullMarked
package org.maillage.directory.need.store;

import org.jspecify.annotations.NullMarked;
