/** Imports and their rows in the database. */
@NullMarked
package org.maillage.directory.imports.store;

import org.jspecify.annotations.NullMarked;
