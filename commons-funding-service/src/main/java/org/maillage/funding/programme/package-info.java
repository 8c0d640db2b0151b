/**
 * What a funder adds to the places' own money, by which rule and within which window. The rule is versioned; budget,
 * reserved and settled are locked last in every transaction that moves matched money.
 */
@NullMarked
package org.maillage.funding.programme;

import org.jspecify.annotations.NullMarked;
