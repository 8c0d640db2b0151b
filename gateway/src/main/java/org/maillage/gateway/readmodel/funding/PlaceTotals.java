package org.maillage.gateway.readmodel.funding;

import java.util.Collection;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.kernel.Money;

/** What a place put into commons itself, what matched it, and into how many commons. */
public record PlaceTotals(Money contributed, Money matched, int commonsFunded) {

    static PlaceTotals of(Collection<Investment> investments) {
        var sums = Sums.in(investments.stream().map(Investment::own));
        return new PlaceTotals(
                sums.of(investments.stream().map(Investment::own)),
                sums.of(investments.stream().map(Investment::matched)),
                (int) investments.stream()
                        .filter(investment -> investment.own().cents() > 0)
                        .map(Investment::commonId)
                        .distinct()
                        .count());
    }
}
