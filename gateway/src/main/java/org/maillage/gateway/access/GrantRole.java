package org.maillage.gateway.access;

import org.eclipse.microprofile.graphql.Description;

@Description("What a grant lets its subject do, over one scope: a network, a place or an organisation.")
public enum GrantRole {
    NETWORK_ADMIN,
    NETWORK_TREASURER,
    NETWORK_SYNC,
    PLACE_STEWARD,
    ORGANISATION_AGENT
}
