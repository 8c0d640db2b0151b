/** Improvements of commons as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.improvement;

import org.jspecify.annotations.NullMarked;
