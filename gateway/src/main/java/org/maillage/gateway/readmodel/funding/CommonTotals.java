package org.maillage.gateway.readmodel.funding;

import java.util.Collection;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.kernel.Money;

/**
 * The money put into a common, over all its improvements.
 *
 * @param contributors how many places put something in
 */
public record CommonTotals(Money raised, Money own, Money matched, Money granted, int contributors, Money paidOut) {

    static CommonTotals of(Collection<Improvement> improvements, int contributors) {
        var sums = Sums.over(improvements);
        return new CommonTotals(
                sums.of(improvements, Improvement::raised),
                sums.of(improvements, Improvement::own),
                sums.matched(improvements),
                sums.granted(improvements),
                contributors,
                sums.of(improvements, Improvement::paidOut));
    }
}
