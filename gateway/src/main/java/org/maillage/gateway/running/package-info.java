/** How the gateway runs: what it tells of itself. */
@NullMarked
package org.maillage.gateway.running;

import org.jspecify.annotations.NullMarked;
