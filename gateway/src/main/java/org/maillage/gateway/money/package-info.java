/** Amounts as they travel. */
@NullMarked
package org.maillage.gateway.money;

import org.jspecify.annotations.NullMarked;
