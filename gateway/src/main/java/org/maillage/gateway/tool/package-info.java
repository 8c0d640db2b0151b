/** Which tools places use, one by one and counted, as GraphQL serves it. */
@NullMarked
package org.maillage.gateway.tool;

import org.jspecify.annotations.NullMarked;
