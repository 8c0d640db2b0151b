package org.maillage.kit.testing.samples.feature;

import org.maillage.kernel.Money;

class RoundsMoney {

    Money half(Money money) {
        return new Money(Math.round(money.cents() * 0.5), money.currency());
    }
}
