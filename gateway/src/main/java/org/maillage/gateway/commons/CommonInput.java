package org.maillage.gateway.commons;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.commons.CommonKind;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("CommonInput")
@Description(
        "In an update, a member left out stays as it was and null empties it. A slug is made of the name when none is given.")
public record CommonInput(
        @Nullable String slug,
        @NonNull String name,
        @NonNull String summary,
        @Nullable String description,
        @NonNull CommonKind kind,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String repository,
        @Nullable String maturity,
        @Id @Nullable List<@NonNull UUID> stewardPlaceIds,
        @Id @NonNull List<@NonNull UUID> networkIds,
        @Id @Nullable UUID solutionId) {}
