/** How solutions are found. */
@NullMarked
package org.maillage.gateway.search.solution;

import org.jspecify.annotations.NullMarked;
