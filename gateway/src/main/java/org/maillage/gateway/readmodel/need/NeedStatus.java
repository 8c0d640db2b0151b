package org.maillage.gateway.readmodel.need;

/** How far a need has come; it expires after 180 days without an answer. */
public enum NeedStatus {
    OPEN,
    ANSWERED,
    SETTLED,
    WITHDRAWN,
    EXPIRED
}
