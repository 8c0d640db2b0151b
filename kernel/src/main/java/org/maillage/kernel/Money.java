package org.maillage.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount in the smallest unit of one ISO 4217 currency, as many decimals as the code says: two of EUR, none of XPF.
 * On the wire a decimal string and a currency; never a float.
 */
public record Money(long cents, String currency) implements Comparable<Money> {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,3})?");

    public Money {
        exponent(currency);
    }

    public static Money euros(long cents) {
        return new Money(cents, "EUR");
    }

    /** Reads "149.5" or "149.50"; anything else is refused with an IllegalArgumentException. */
    public static Money parse(String amount, String currency) {
        var exponent = exponent(currency);
        if (!DECIMAL.matcher(amount).matches() || new BigDecimal(amount).scale() > exponent) {
            throw new IllegalArgumentException("not a decimal amount of " + currency + ": " + amount);
        }
        return new Money(new BigDecimal(amount).movePointRight(exponent).longValueExact(), currency);
    }

    /** The amount as it travels: "149.50". */
    public String amount() {
        return BigDecimal.valueOf(cents, exponent(currency)).toPlainString();
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

    private static int exponent(String currency) {
        var exponent = Currency.getInstance(currency).getDefaultFractionDigits();
        if (exponent < 0) {
            throw new IllegalArgumentException("not a currency to pay with: " + currency);
        }
        return exponent;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies: " + currency + " and " + other.currency);
        }
        return other;
    }
}
