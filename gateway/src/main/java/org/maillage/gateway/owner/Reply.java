package org.maillage.gateway.owner;

import com.fasterxml.jackson.databind.JsonNode;

/** What an owner answered to a change it made; pending while others still have their say. */
public record Reply(JsonNode state, boolean pending) {}
