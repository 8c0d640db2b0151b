/** Time given by volunteers, as GraphQL serves and records it. */
@NullMarked
package org.maillage.gateway.volunteer;

import org.jspecify.annotations.NullMarked;
