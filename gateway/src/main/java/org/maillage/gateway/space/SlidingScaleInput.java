package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;

@Input("SlidingScaleInput")
public record SlidingScaleInput(
        @NonNull MoneyInput minimum,
        @Nullable MoneyInput suggested,
        @Nullable MoneyInput maximum) {}
