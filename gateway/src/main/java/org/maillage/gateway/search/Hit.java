package org.maillage.gateway.search;

import org.jspecify.annotations.Nullable;

/** Something found; {@code distanceKm} is null unless a point was asked for. */
public record Hit<T>(T node, String cursor, @Nullable Double distanceKm) {}
