package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("DirectGrantInput")
@Description("Split over the improvements equally, or by their weights, to the cent.")
public record DirectGrantInput(
        @Id @NonNull List<@NonNull UUID> improvementIds,
        @Nullable List<@NonNull Integer> weights,
        @Id @NonNull UUID funderId,
        @NonNull MoneyInput amount,
        @Nullable String note) {}
