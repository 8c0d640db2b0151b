/** Decisions of networks' places as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.decision;

import org.jspecify.annotations.NullMarked;
