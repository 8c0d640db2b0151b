package org.maillage.funding.improvement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** What a contribution may be: below the minimum it is refused, above the maximum it is welcome. */
public record SlidingScale(
        Money minimum, @Nullable Money suggested, @Nullable Money maximum) {

    boolean isIn(String currency) {
        return minimum.currency().equals(currency);
    }

    boolean isRising() {
        List<Money> given =
                Stream.of(minimum, suggested, maximum).filter(Objects::nonNull).toList();
        return given.stream().allMatch(money -> isIn(money.currency()))
                && given.equals(given.stream().sorted().toList());
    }
}
