package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.CriterionView;

@Type("CriterionValue")
@Description("From 0 to 5; null when the criterion does not apply.")
public record CriterionValueView(
        @NonNull CriterionView criterion, @Nullable Integer value) {}
