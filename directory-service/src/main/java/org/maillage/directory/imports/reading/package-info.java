/** Reads any accepted file as a stream of rows: memory does not grow with the file. */
@NullMarked
package org.maillage.directory.imports.reading;

import org.jspecify.annotations.NullMarked;
