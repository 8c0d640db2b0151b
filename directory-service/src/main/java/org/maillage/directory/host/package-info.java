/** Who runs digital tools for places. */
@NullMarked
package org.maillage.directory.host;

import org.jspecify.annotations.NullMarked;
