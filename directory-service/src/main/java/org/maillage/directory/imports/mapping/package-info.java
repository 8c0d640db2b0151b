/** Turns a row of a source into the members of a place, says what was mended on the way, and finds its commune. */
@NullMarked
package org.maillage.directory.imports.mapping;

import org.jspecify.annotations.NullMarked;
