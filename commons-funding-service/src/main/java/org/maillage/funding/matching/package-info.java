/**
 * What a programme adds to a contribution, and why: arithmetic alone, whole cents, without clock or database. The same
 * code answers a preview, a commitment, a close and a replay.
 */
@NullMarked
package org.maillage.funding.matching;

import org.jspecify.annotations.NullMarked;
