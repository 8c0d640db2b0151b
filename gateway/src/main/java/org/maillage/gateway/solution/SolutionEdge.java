package org.maillage.gateway.solution;

import org.eclipse.microprofile.graphql.NonNull;

public record SolutionEdge(@NonNull String cursor, @NonNull SolutionView node) {}
