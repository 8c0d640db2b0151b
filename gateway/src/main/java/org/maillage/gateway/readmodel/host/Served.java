package org.maillage.gateway.readmodel.host;

import org.maillage.kernel.territory.TerritoryLevel;

/** A territory that a host says it serves. */
public record Served(TerritoryLevel level, String code) {}
