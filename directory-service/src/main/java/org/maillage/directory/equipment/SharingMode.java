package org.maillage.directory.equipment;

/** With whom a place shares a piece of equipment, and how. */
public enum SharingMode {
    ON_SITE,
    LOAN_TO_MEMBERS,
    LOAN_TO_NETWORK,
    RENTAL,
    NOT_SHARED
}
