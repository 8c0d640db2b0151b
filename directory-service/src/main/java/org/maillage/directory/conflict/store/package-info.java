/** Conflicts in PostgreSQL. */
@NullMarked
package org.maillage.directory.conflict.store;

import org.jspecify.annotations.NullMarked;
