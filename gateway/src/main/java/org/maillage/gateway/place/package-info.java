/** Places as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.place;

import org.jspecify.annotations.NullMarked;
