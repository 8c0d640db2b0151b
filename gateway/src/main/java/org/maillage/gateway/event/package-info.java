/** The agenda for GraphQL: found, read beneath its place, published and cancelled. */
@NullMarked
package org.maillage.gateway.event;

import org.jspecify.annotations.NullMarked;
