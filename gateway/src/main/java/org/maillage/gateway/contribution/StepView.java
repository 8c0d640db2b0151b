package org.maillage.gateway.contribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Step")
@Description(
        "One step of the calculation of a match: left operator right = result. The amount can be computed again from its steps.")
public record StepView(
        @NonNull String code,
        @NonNull String left,
        @NonNull String operator,
        @NonNull String right,
        @NonNull String result) {}
