package org.maillage.gateway.resource;

import org.eclipse.microprofile.graphql.NonNull;

public record ResourceEdge(@NonNull String cursor, @NonNull ResourceView node) {}
