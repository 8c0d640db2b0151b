/** How fresh places are, as GraphQL serves it. */
@NullMarked
package org.maillage.gateway.freshness;

import org.jspecify.annotations.NullMarked;
