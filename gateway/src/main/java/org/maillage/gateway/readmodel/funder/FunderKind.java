package org.maillage.gateway.readmodel.funder;

/** Who funds. */
public enum FunderKind {
    STATE_AGENCY,
    REGION,
    DEPARTMENT,
    MUNICIPALITY,
    FOUNDATION,
    FEDERATION,
    COMPANY
}
