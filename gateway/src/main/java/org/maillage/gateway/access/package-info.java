/** Who is asking, and the grants that say over what. */
@NullMarked
package org.maillage.gateway.access;

import org.jspecify.annotations.NullMarked;
