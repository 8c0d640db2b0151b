package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CriterionScore")
@Description("From 0 to 5; without a value the criterion does not apply.")
public record CriterionScoreInput(
        @NonNull String criterion, @Nullable Integer value) {}
