/** Who uses which common, as GraphQL serves and changes it. */
@NullMarked
package org.maillage.gateway.usage;

import org.jspecify.annotations.NullMarked;
