package org.maillage.gateway.volunteer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Minutes as people read them. */
public final class Hours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Hours() {}

    /** In hours, to two decimals, half up. */
    public static double of(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
