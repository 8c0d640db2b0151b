package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.readmodel.space.RateUnit;

@Input("RateInput")
public record RateInput(
        @NonNull RateUnit unit,
        @Nullable MoneyInput price,
        @Nullable String audience,
        @Nullable SlidingScaleInput slidingScale) {}
