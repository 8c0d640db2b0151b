package org.maillage.kit.access;

/** What a grant lets its subject do, over one scope: a network, a place or an organisation. */
public enum GrantRole {
    NETWORK_ADMIN,
    NETWORK_TREASURER,
    NETWORK_SYNC,
    PLACE_STEWARD,
    ORGANISATION_AGENT
}
