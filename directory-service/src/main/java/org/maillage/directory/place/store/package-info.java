/** Places in PostgreSQL. */
@NullMarked
package org.maillage.directory.place.store;

import org.jspecify.annotations.NullMarked;
