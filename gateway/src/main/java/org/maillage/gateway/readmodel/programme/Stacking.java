package org.maillage.gateway.readmodel.programme;

/** How a programme reckons with what earlier programmes gave to the same contribution. */
public enum Stacking {
    INDEPENDENT,
    CASCADE,
    EXCLUSIVE
}
