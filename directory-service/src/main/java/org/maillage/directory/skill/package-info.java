/** Skills that people offer of their own will, and take back when they want. */
@NullMarked
package org.maillage.directory.skill;

import org.jspecify.annotations.NullMarked;
