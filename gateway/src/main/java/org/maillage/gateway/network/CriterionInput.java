package org.maillage.gateway.network;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CriterionInput")
@Description("The weight is from 1 to 10.")
public record CriterionInput(@NonNull String code, @NonNull String label, int weight) {}
