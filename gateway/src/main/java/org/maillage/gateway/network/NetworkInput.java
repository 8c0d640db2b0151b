package org.maillage.gateway.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.network.NetworkKind;
import org.maillage.kernel.territory.TerritoryLevel;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("NetworkInput")
public record NetworkInput(
        @NonNull String slug,
        @NonNull String name,
        @Nullable String description,
        @NonNull NetworkKind kind,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Nullable String website,
        @Nullable Boolean requiresValidation,
        @Nullable Integer quorumPercent,
        @Nullable Integer votingDays,
        @Nullable String timeZone,
        @Nullable List<@NonNull String> charters) {}
