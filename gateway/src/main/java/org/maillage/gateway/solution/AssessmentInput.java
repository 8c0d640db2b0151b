package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("AssessmentInput")
public record AssessmentInput(
        @Id @NonNull UUID networkId,
        @NonNull List<@NonNull CriterionScoreInput> scores,
        @Nullable String comment) {}
