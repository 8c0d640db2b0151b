package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("SolutionInput")
@Description("In an update, a member left out stays as it was and null empties it.")
public record SolutionInput(
        @NonNull String name,
        @Nullable String summary,
        @Nullable String url,
        @NonNull List<@NonNull String> needs,
        @Nullable String licence,
        @Nullable Boolean freeSoftware,
        @Nullable List<@NonNull String> alternativesTo,
        @Id @Nullable UUID commonId) {}
