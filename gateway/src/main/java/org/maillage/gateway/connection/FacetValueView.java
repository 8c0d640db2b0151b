package org.maillage.gateway.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("FacetValue")
@Description("So many things have this value; the label is French, for people.")
public record FacetValueView(@NonNull String value, @NonNull String label, int count) {}
