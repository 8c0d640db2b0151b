/** How needs are found. */
@NullMarked
package org.maillage.gateway.search.need;

import org.jspecify.annotations.NullMarked;
