/** Conflicts: what a weaker source offers against a stronger word, kept until a steward answers. */
@NullMarked
package org.maillage.directory.conflict;

import org.jspecify.annotations.NullMarked;
