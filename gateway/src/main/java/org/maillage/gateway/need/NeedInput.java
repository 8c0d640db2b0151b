package org.maillage.gateway.need;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.kernel.matching.NeedKind;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("NeedInput")
@Description("Of a place or of a network.")
public record NeedInput(
        @Id @Nullable UUID placeId,
        @Id @Nullable UUID networkId,
        @Id @Nullable UUID solutionId,
        @NonNull String title,
        @NonNull NeedKind kind,
        @Nullable String details) {}
