/** How equipment is found. */
@NullMarked
package org.maillage.gateway.search.equipment;

import org.jspecify.annotations.NullMarked;
