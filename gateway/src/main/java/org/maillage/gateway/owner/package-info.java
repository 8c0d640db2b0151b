/** Calls to the service that owns a thing, with the caller's token, and its refusals passed on. */
@NullMarked
package org.maillage.gateway.owner;

import org.jspecify.annotations.NullMarked;
