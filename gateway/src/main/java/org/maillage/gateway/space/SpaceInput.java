package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.space.SpaceKind;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("SpaceInput")
@Description("In an update, a member left out stays as it was and null empties it.")
public record SpaceInput(
        @NonNull String name,
        @NonNull SpaceKind kind,
        @Nullable List<@NonNull String> purposes,
        @Nullable Double surfaceM2,
        @Nullable Integer capacity,
        @Nullable List<@NonNull String> features,
        @Nullable Boolean accessible,
        @Nullable String conditions,
        @Nullable List<@NonNull RateInput> rates) {}
