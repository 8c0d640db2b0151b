/** Imports: files of other directories become places, row by row, with every outcome told. */
@NullMarked
package org.maillage.directory.imports;

import org.jspecify.annotations.NullMarked;
