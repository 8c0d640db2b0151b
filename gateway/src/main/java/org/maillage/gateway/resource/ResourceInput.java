package org.maillage.gateway.resource;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.resource.ResourceKind;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("ResourceInput")
@Description("In an update, a member left out stays as it was and null empties it.")
public record ResourceInput(
        @Id @Nullable UUID networkId,
        @NonNull String title,
        @NonNull ResourceKind kind,
        @Nullable String summary,
        @NonNull String url,
        @Nullable String language,
        @Nullable String licence,
        @Nullable List<@NonNull String> topics,
        @Nullable String publisher) {}
