package org.maillage.kernel.input;

import java.util.Optional;
import org.maillage.kernel.Money;

/** Reads a sum of money; only the currency of the greatest one is taken. */
final class MoneyMember {

    private static final int LONGEST = 20;

    private MoneyMember() {}

    static Optional<Money> read(Members members, Money most) {
        var currency = members.text("currency", TextRule.token(3)).value().orElse(most.currency());
        var amount = members.required("amount", members.text("amount", TextRule.token(LONGEST)));
        members.finish();
        if (!currency.equals(most.currency())) {
            return Values.wrong(members.spot("currency"), "unknown-code", "Only " + most.currency() + " is taken.");
        }
        return amount.value().flatMap(text -> parse(text, most, members.spot("amount")));
    }

    private static Optional<Money> parse(String text, Money most, Spot spot) {
        try {
            var money = Money.parse(text, most.currency());
            return money.cents() >= 0 && money.compareTo(most) <= 0
                    ? Optional.of(money)
                    : Values.wrong(spot, "out-of-range", "From 0 to " + most.amount() + " is expected.");
        } catch (IllegalArgumentException e) {
            return Values.wrong(spot, "not-an-amount", "A decimal text is expected, such as \"149.50\".");
        }
    }
}
