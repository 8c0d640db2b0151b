/** Contributions, asked from their owner for those who may see them, and changed there. */
@NullMarked
package org.maillage.gateway.contribution;

import org.jspecify.annotations.NullMarked;
