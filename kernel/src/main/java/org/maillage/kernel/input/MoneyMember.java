package org.maillage.kernel.input;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.kernel.Money;

/** Reads a sum of money: of the greatest one's currency, or of any. */
final class MoneyMember {

    private static final int LONGEST = 20;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

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

    static Optional<Money> readAny(Members members, long most) {
        var currency = members.text("currency", TextRule.token(3)).value().orElse("EUR");
        var amount = members.required("amount", members.text("amount", TextRule.token(LONGEST)));
        members.finish();
        if (!CURRENCIES.contains(currency)) {
            return Values.wrong(members.spot("currency"), "unknown-code", "A code of ISO 4217 is expected.");
        }
        return amount.value().flatMap(text -> parse(text, new Money(most, currency), members.spot("amount")));
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
