/** Networks in PostgreSQL. */
@NullMarked
package org.maillage.directory.network.store;

import org.jspecify.annotations.NullMarked;
