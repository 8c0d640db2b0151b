package org.maillage.gateway.event;

import org.eclipse.microprofile.graphql.NonNull;

public record EventEdge(@NonNull String cursor, @NonNull EventView node) {}
