/** The catalogue in PostgreSQL. */
@NullMarked
package org.maillage.directory.catalogue.store;

import org.jspecify.annotations.NullMarked;
