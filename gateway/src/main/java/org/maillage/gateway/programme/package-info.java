/** Matching programmes as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.programme;

import org.jspecify.annotations.NullMarked;
