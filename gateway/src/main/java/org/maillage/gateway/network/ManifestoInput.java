package org.maillage.gateway.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("ManifestoInput")
@Description("The resource that is the manifesto, and 1 to 20 criteria.")
public record ManifestoInput(
        @Id @Nullable UUID resourceId, @NonNull List<@NonNull CriterionInput> criteria) {}
