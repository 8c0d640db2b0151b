/** How spaces are found. */
@NullMarked
package org.maillage.gateway.search.space;

import org.jspecify.annotations.NullMarked;
