package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.readmodel.space.SlidingScale;

@Type("SlidingScale")
@Description("A price that each chooses, from a minimum.")
public record SlidingScaleView(
        @NonNull MoneyView minimum,
        @Nullable MoneyView suggested,
        @Nullable MoneyView maximum) {

    public static SlidingScaleView of(SlidingScale scale) {
        var suggested = scale.suggested();
        var maximum = scale.maximum();
        return new SlidingScaleView(
                MoneyView.of(scale.minimum()),
                suggested == null ? null : MoneyView.of(suggested),
                maximum == null ? null : MoneyView.of(maximum));
    }
}
