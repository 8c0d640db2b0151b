package org.maillage.gateway.host;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.place.AddressInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("HostInput")
@Description("In an update, a member left out stays as it was and null empties it.")
public record HostInput(
        @NonNull String name,
        @NonNull String legalForm,
        @NonNull String economicModel,
        @Nullable List<@NonNull String> charters,
        @Nullable AddressInput address,
        @Nullable String website,
        @Id @Nullable List<@NonNull UUID> solutionIds,
        @Nullable MoneyInput yearlyBudget,
        @Nullable Integer yearlyHours,
        @Nullable Boolean openToNewUsers,
        @Nullable List<@NonNull String> support) {}
