package org.maillage.gateway.readmodel.programme;

/** What becomes of what a cap cuts off: shared over the others, or released. */
public enum CapExcess {
    REDISTRIBUTE,
    RELEASE
}
