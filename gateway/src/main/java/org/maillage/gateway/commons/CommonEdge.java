package org.maillage.gateway.commons;

import org.eclipse.microprofile.graphql.NonNull;

public record CommonEdge(@NonNull String cursor, @NonNull CommonView node) {}
