/**
 * De minimis aid (Regulation (EU) 2023/2831): what the undertaking behind a common declared, and what matches gave it here,
 * over three rolling years.
 */
@NullMarked
package org.maillage.funding.aid;

import org.jspecify.annotations.NullMarked;
