package org.maillage.gateway.search;

import org.maillage.kernel.territory.GeoPoint;

/** Within so many kilometres of a point. */
public record Near(GeoPoint point, double radiusKm) {}
