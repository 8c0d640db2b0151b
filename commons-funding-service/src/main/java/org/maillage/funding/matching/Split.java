package org.maillage.funding.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.kernel.Apportionment;

/** One headroom for several programmes: in proportion to what each would give, by largest remainder. */
record Split(Line line, MatchLimit limit, List<Calculation> calculations) {

    /** Nothing is said where the headroom holds all of them. */
    void of(long from, long... less) {
        var room = Figures.left(from, less);
        var asked = calculations.stream().mapToLong(Calculation::amount).sum();
        if (asked <= room) {
            return;
        }
        var figures = new Figures(line.currency());
        var weights = new HashMap<String, Long>();
        calculations.forEach(each -> weights.put(id(each), each.amount()));
        var shares = Apportionment.largestRemainder(room, weights);
        var ordered =
                calculations.stream().sorted(Comparator.comparing(Split::id)).toList();
        var texts = ordered.stream().map(each -> figures.text(each.amount())).collect(Collectors.joining(", "));
        for (var i = 0; i < ordered.size(); i++) {
            var each = ordered.get(i);
            var share = shares.getOrDefault(id(each), 0L);
            each.note(figures.minus(limit + "_SHARED", from, less));
            each.limit(
                    limit,
                    new Step(
                            limit.name(),
                            figures.text(room),
                            Step.SHARED,
                            (i + 1) + " of " + texts,
                            figures.text(share)),
                    share);
        }
    }

    private static String id(Calculation calculation) {
        return calculation.candidate().programme().toString();
    }
}
