package org.maillage.funding.matching;

/** How a round of gifts becomes one part for each common. */
interface QuadraticFormula<R, D> {

    D distribute(R round);
}
