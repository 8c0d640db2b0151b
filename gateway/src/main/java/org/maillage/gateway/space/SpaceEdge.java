package org.maillage.gateway.space;

import org.eclipse.microprofile.graphql.NonNull;

public record SpaceEdge(@NonNull String cursor, @NonNull SpaceView node) {}
