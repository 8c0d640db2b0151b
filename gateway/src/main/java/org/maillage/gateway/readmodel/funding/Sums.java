package org.maillage.gateway.readmodel.funding;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.improvement.FunderAmount;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.ProgrammeAmount;
import org.maillage.kernel.Money;

/**
 * Sums of money. Two currencies are never added: what counts is in euros, or, where nothing is, in the
 * first currency by its code.
 */
final class Sums {

    private static final String EURO = "EUR";

    private final String currency;

    private Sums(String currency) {
        this.currency = currency;
    }

    static Sums over(Collection<Improvement> improvements) {
        return in(improvements.stream().map(Improvement::goal));
    }

    /** In the currency of these. */
    static Sums in(Stream<Money> amounts) {
        var currencies = amounts.map(Money::currency).distinct().sorted().toList();
        return new Sums(currencies.isEmpty() || currencies.contains(EURO) ? EURO : currencies.get(0));
    }

    static Money ofAll(Collection<Money> some, Collection<Money> others) {
        var sums = in(Stream.concat(some.stream(), others.stream()));
        return sums.of(Stream.concat(some.stream(), others.stream()));
    }

    Money of(Stream<Money> amounts) {
        return amounts.filter(amount -> amount.currency().equals(currency)).reduce(new Money(0, currency), Money::plus);
    }

    Money of(Collection<Improvement> improvements, Function<Improvement, Money> amount) {
        return of(improvements.stream().map(amount));
    }

    Money matched(Collection<Improvement> improvements) {
        return of(improvements.stream().flatMap(one -> one.matched().stream()).map(ProgrammeAmount::amount));
    }

    Money granted(Collection<Improvement> improvements) {
        return of(improvements.stream().flatMap(one -> one.granted().stream()).map(FunderAmount::amount));
    }
}
