package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.NonNull;

public record PlaceEdge(
        @NonNull String cursor,
        @NonNull PlaceView node,
        @Nullable Double distanceKm) {}
