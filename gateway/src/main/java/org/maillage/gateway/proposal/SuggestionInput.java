package org.maillage.gateway.proposal;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.freshness.PlacePart;
import org.maillage.gateway.place.PlaceInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("SuggestionInput")
@Description("What is wrong, in words, and the fields as they should be.")
public record SuggestionInput(
        @NonNull PlacePart part,
        @NonNull String text,
        @Nullable PlaceInput place) {}
