/** Spaces as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.space;

import org.jspecify.annotations.NullMarked;
