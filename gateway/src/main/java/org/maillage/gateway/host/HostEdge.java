package org.maillage.gateway.host;

import org.eclipse.microprofile.graphql.NonNull;

public record HostEdge(@NonNull String cursor, @NonNull HostView node) {}
