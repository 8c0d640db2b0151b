package org.maillage.gateway.readmodel.programme;

/** How far a programme has come; its window, not its status, decides a match. */
public enum ProgrammeStatus {
    DRAFT,
    APPROVED,
    OPEN,
    SUSPENDED,
    CLOSING,
    SETTLED,
    CLOSED
}
