package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.readmodel.space.Rate;
import org.maillage.gateway.readmodel.space.RateUnit;

@Type("Rate")
public record RateView(
        @NonNull RateUnit unit,
        @Nullable MoneyView price,
        @Nullable String audience,
        boolean free,
        @Nullable SlidingScaleView slidingScale) {

    public static RateView of(Rate rate) {
        var price = rate.price();
        var scale = rate.slidingScale();
        return new RateView(
                rate.unit(),
                price == null ? null : MoneyView.of(price),
                rate.audience(),
                rate.free(),
                scale == null ? null : SlidingScaleView.of(scale));
    }
}
