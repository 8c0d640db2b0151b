package org.maillage.gateway.place;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("LinkInput")
public record LinkInput(@NonNull String kind, @NonNull String url) {}
