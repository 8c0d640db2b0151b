package org.maillage.gateway.place;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Link")
public record LinkView(@NonNull String kind, @NonNull String url) {}
