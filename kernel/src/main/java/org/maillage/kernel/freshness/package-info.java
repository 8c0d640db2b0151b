/**
 * How fresh a place's word is: pure arithmetic on the dates its parts were last verified at. Scores are computed when
 * read, never stored.
 */
@NullMarked
package org.maillage.kernel.freshness;

import org.jspecify.annotations.NullMarked;
