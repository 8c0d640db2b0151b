/** Declared tools in PostgreSQL. */
@NullMarked
package org.maillage.directory.tool.store;

import org.jspecify.annotations.NullMarked;
