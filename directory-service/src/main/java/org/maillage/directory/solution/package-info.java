/** Digital solutions, and what networks find them worth by their criteria. */
@NullMarked
package org.maillage.directory.solution;

import org.jspecify.annotations.NullMarked;
