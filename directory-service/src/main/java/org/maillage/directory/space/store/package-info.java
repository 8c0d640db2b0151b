/** Spaces in PostgreSQL. */
@NullMarked
package org.maillage.directory.space.store;

import org.jspecify.annotations.NullMarked;
