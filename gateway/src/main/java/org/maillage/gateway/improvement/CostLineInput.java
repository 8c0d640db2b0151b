package org.maillage.gateway.improvement;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;

@Input("CostLineInput")
public record CostLineInput(@NonNull String label, @NonNull MoneyInput amount) {}
