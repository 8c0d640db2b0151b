package org.maillage.gateway.usage;

import org.eclipse.microprofile.graphql.NonNull;

public record UsageEdge(@NonNull String cursor, @NonNull UsageView node) {}
