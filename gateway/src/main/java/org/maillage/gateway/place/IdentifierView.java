package org.maillage.gateway.place;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.place.IdentifierScheme;

@Type("Identifier")
public record IdentifierView(
        @NonNull IdentifierScheme scheme, @NonNull String value) {}
