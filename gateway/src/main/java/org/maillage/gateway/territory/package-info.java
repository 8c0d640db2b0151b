/** Territories as GraphQL serves them. */
@NullMarked
package org.maillage.gateway.territory;

import org.jspecify.annotations.NullMarked;
