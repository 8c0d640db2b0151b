/** Hosts as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.host;

import org.jspecify.annotations.NullMarked;
