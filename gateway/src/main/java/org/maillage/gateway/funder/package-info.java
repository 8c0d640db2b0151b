/** Funders as GraphQL serves and registers them. */
@NullMarked
package org.maillage.gateway.funder;

import org.jspecify.annotations.NullMarked;
