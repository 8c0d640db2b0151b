/** Hosts in PostgreSQL. */
@NullMarked
package org.maillage.directory.host.store;

import org.jspecify.annotations.NullMarked;
