/** What a programme gives for a contribution, and why: plain calculation, without a clock and without a database. */
@NullMarked
package org.maillage.funding.matching;

import org.jspecify.annotations.NullMarked;
