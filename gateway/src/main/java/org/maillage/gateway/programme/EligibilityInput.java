package org.maillage.gateway.programme;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.readmodel.place.PlaceKind;

@Input("EligibilityInput")
@Description("An empty list asks for nothing, all others must hold.")
public record EligibilityInput(
        @Nullable List<@NonNull String> regions,
        @Nullable List<@NonNull PlaceKind> placeKinds,
        @Nullable List<@NonNull CommonKind> commonKinds,
        @Id @Nullable List<@NonNull UUID> networkIds,
        @DefaultValue("false") @Nullable Boolean verifiedPlacesOnly) {}
