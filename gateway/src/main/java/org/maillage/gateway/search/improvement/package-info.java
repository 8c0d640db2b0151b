/** How improvements are found. */
@NullMarked
package org.maillage.gateway.search.improvement;

import org.jspecify.annotations.NullMarked;
