/** National figures, as GraphQL serves them. */
@NullMarked
package org.maillage.gateway.statistics;

import org.jspecify.annotations.NullMarked;
