/** Needs, and the hosts that could answer them, as GraphQL serves them. */
@NullMarked
package org.maillage.gateway.need;

import org.jspecify.annotations.NullMarked;
