/**
 * What is to be made better in a common, what it costs, and what was put on it. Its sums are guarded copies of the
 * ledger: they move under its lock, in every transaction that moves its money.
 */
@NullMarked
package org.maillage.funding.improvement;

import org.jspecify.annotations.NullMarked;
