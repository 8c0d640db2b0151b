package org.maillage.directory.rate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;

/** Pay what you can, between two sums; minimum <= suggested <= maximum. */
public record SlidingScale(
        Money minimum, @Nullable Money suggested, @Nullable Money maximum) {

    public static Field<SlidingScale> read(Members members, String name, Money most) {
        return members.object(name).flatMap(scale -> {
            var minimum =
                    scale.required("minimum", scale.money("minimum", most)).value();
            var suggested = scale.money("suggested", most).value();
            var maximum = scale.money("maximum", most).value();
            scale.finish();
            return minimum.flatMap(from -> ordered(from, suggested, maximum, scale));
        });
    }

    private static Optional<SlidingScale> ordered(
            Money minimum, Optional<Money> suggested, Optional<Money> maximum, Members scale) {
        var middle = suggested.orElse(minimum);
        if (minimum.compareTo(middle) > 0
                || maximum.filter(m -> middle.compareTo(m) > 0).isPresent()) {
            scale.spot().fault("scale-disordered", "Minimum, suggested and maximum go upwards.");
            return Optional.empty();
        }
        return Optional.of(new SlidingScale(minimum, suggested.orElse(null), maximum.orElse(null)));
    }
}
