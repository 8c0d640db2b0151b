/** Networks as GraphQL serves and makes them. */
@NullMarked
package org.maillage.gateway.network;

import org.jspecify.annotations.NullMarked;
