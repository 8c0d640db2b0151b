package org.maillage.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in cents of one ISO 4217 currency. On the wire a decimal string and a currency; never a float. */
public record Money(long cents, String currency) implements Comparable<Money> {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Money {
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
        }
    }

    public static Money euros(long cents) {
        return new Money(cents, "EUR");
    }

    /** Reads "149.5" or "149.50"; anything else is refused with an IllegalArgumentException. */
    public static Money parse(String amount, String currency) {
        if (!DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("not a decimal amount with at most two decimals: " + amount);
        }
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), currency);
    }

    /** The amount as it travels: "149.50". */
    public String amount() {
        return BigDecimal.valueOf(cents, 2)
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, same(other).cents), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, same(other).cents), currency);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, same(other).cents);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies: " + currency + " and " + other.currency);
        }
        return other;
    }
}
