package org.maillage.funding.matching;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ceiling on public money, shared over the programmes that hold to it; the strictest ceiling first. */
record PublicShares(Line line, List<Calculation> calculations) {

    void share() {
        var limited = calculations.stream()
                .filter(each -> percent(each) > 0)
                .collect(Collectors.groupingBy(PublicShares::percent, TreeMap::new, Collectors.toList()));
        var unlimited = calculations.stream()
                .filter(each -> percent(each) == 0)
                .mapToLong(PublicShares::publicAmount)
                .sum();
        var held = Math.addExact(line.improvement().publicMoney(), unlimited);
        for (var group : limited.values()) {
            var allowed = group.get(0).allowedPublicMoney();
            new Split(line, MatchLimit.PUBLIC_CEILING, group).of(allowed, held);
            held += group.stream().mapToLong(PublicShares::publicAmount).sum();
        }
    }

    private static int percent(Calculation calculation) {
        return calculation.candidate().rule().publicCeilingPercent().orElse(0);
    }

    private static long publicAmount(Calculation calculation) {
        return calculation.candidate().publicFunder() ? calculation.amount() : 0;
    }
}
