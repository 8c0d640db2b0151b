/** Public totals of co-funding, as GraphQL serves them. */
@NullMarked
package org.maillage.gateway.overview;

import org.jspecify.annotations.NullMarked;
