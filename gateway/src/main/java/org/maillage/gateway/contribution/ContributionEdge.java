package org.maillage.gateway.contribution;

import org.eclipse.microprofile.graphql.NonNull;

public record ContributionEdge(
        @NonNull String cursor, @NonNull ContributionView node) {}
