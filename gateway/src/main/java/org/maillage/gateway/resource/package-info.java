/** Resources as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.resource;

import org.jspecify.annotations.NullMarked;
