/** Duplicates: pairs of places that may be one, found by likeness, told apart or merged by a hand. */
@NullMarked
package org.maillage.directory.duplicate;

import org.jspecify.annotations.NullMarked;
