package org.maillage.directory.rate;

import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** Money as it travels. */
public record Sum(String amount, String currency) {

    public static @Nullable Sum of(@Nullable Money money) {
        return money == null ? null : new Sum(money.amount(), money.currency());
    }
}
