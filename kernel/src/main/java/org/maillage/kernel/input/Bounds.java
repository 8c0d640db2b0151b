package org.maillage.kernel.input;

import java.math.BigDecimal;
import java.util.Optional;

/** The least and the greatest value of a decimal, and how many decimals are kept (half up). */
public record Bounds(BigDecimal min, BigDecimal max, int scale) {

    public static Bounds of(String min, String max, int scale) {
        return new Bounds(new BigDecimal(min), new BigDecimal(max), scale);
    }

    boolean holds(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    <T> Optional<T> out(Spot spot) {
        return Values.wrong(
                spot, "out-of-range", "From " + min.toPlainString() + " to " + max.toPlainString() + " is expected.");
    }
}
