package org.maillage.gateway.need;

import org.eclipse.microprofile.graphql.NonNull;

public record NeedEdge(@NonNull String cursor, @NonNull NeedView node) {}
