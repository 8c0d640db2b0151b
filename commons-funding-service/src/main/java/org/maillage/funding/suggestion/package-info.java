/** What a place may be told before it contributes: a scale, its network's, and what draws the last cent of match. */
@NullMarked
package org.maillage.funding.suggestion;

import org.jspecify.annotations.NullMarked;
