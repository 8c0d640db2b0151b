package org.maillage.gateway.contribution;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("ContributionInput")
@Description(
        "With minimumMatch, refused whole (match-below-minimum) when the matches sum to less; a preview ignores it.")
public record ContributionInput(
        @Id @NonNull UUID placeId,
        @Id @NonNull UUID improvementId,
        @NonNull MoneyInput amount,
        @Nullable MoneyInput minimumMatch) {}
