package org.maillage.gateway.improvement;

import org.eclipse.microprofile.graphql.NonNull;

public record ImprovementEdge(
        @NonNull String cursor, @NonNull ImprovementView node) {}
