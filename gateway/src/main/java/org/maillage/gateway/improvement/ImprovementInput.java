package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.improvement.OverfundingPolicy;
import org.maillage.gateway.space.SlidingScaleInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("ImprovementInput")
@Description(
        "In an update, a member left out stays as it was and null empties it. The goal is the sum of the cost lines, all in one currency; reason says why a goal changes.")
public record ImprovementInput(
        @NonNull String title,
        @NonNull String description,
        @NonNull List<@NonNull CostLineInput> costLines,
        @Nullable SlidingScaleInput suggestedContribution,
        @Nullable String reason,
        @Nullable LocalDate deadline,
        @Nullable OverfundingPolicy overfunding) {}
