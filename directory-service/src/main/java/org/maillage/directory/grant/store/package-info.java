/** Grants in PostgreSQL. */
@NullMarked
package org.maillage.directory.grant.store;

import org.jspecify.annotations.NullMarked;
