package org.maillage.directory.rate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rate as it is published. */
public record RateState(
        RateUnit unit,
        @Nullable Sum price,
        @Nullable String audience,
        boolean free,
        @Nullable ScaleState slidingScale) {

    public static List<RateState> of(List<Rate> rates) {
        return rates.stream().map(RateState::of).toList();
    }

    private static RateState of(Rate rate) {
        return new RateState(
                rate.unit(),
                Sum.of(rate.price()),
                rate.audience(),
                rate.costsNothing(),
                ScaleState.of(rate.slidingScale()));
    }
}
