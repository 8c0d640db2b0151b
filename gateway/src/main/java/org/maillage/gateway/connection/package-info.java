/** What every list has in common: pages and facets (Relay cursor connections). */
@NullMarked
package org.maillage.gateway.connection;

import org.jspecify.annotations.NullMarked;
