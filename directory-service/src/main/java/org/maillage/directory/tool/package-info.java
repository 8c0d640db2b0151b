/** Which digital tools places use, as they declare it. */
@NullMarked
package org.maillage.directory.tool;

import org.jspecify.annotations.NullMarked;
