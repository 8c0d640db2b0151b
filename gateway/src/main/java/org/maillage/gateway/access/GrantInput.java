package org.maillage.gateway.access;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("GrantInput")
public record GrantInput(
        @NonNull String subject,
        @NonNull GrantRole role,
        @Id @NonNull String scope) {}
