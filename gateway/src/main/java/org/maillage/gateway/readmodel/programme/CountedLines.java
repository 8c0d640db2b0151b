package org.maillage.gateway.readmodel.programme;

/** Which contributions a close counts. */
public enum CountedLines {
    COMMITTED,
    PAID
}
