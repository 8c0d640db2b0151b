package org.maillage.gateway.place;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.place.IdentifierScheme;

@Input("IdentifierInput")
public record IdentifierInput(
        @NonNull IdentifierScheme scheme, @NonNull String value) {}
