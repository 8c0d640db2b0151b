/** Resources in PostgreSQL. */
@NullMarked
package org.maillage.directory.resource.store;

import org.jspecify.annotations.NullMarked;
