/** Commons as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.commons;

import org.jspecify.annotations.NullMarked;
