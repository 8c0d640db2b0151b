package org.maillage.funding.funder;

/** What a funder is. */
public enum FunderKind {
    STATE_AGENCY,
    REGION,
    DEPARTMENT,
    MUNICIPALITY,
    FOUNDATION,
    FEDERATION,
    COMPANY
}
