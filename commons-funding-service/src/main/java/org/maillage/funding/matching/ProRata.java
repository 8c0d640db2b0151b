package org.maillage.funding.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.kernel.Apportionment;

/** A budget shared at the close over all that is claimed: whole where it fits, else by largest remainder. */
public final class ProRata {

    private ProRata() {}

    /** The part of each claim, by its id; the order of the claims does not count. */
    public static Map<String, Long> shares(long budget, Map<String, Long> claims) {
        var claimed = claims.values().stream().reduce(0L, Math::addExact);
        var whole = new TreeMap<String, Long>(Apportionment.BY_CODE_POINT);
        whole.putAll(claims);
        return claimed <= budget ? whole : Apportionment.largestRemainder(budget, claims);
    }

    /** What a line claims at the close: every limit but the budget. It was let in when it was committed. */
    public static MatchResult claim(Line line, Candidate candidate) {
        var chain = new Chain();
        var calculation = new Calculation(line, candidate, chain);
        calculation.caps();
        calculation.room(chain);
        calculation.publicCeiling(chain);
        calculation.deMinimis(chain);
        return calculation.result();
    }

    /** The claim with its part of the budget as one more limit. */
    public static MatchResult given(MatchResult claim, Cut cut) {
        if (cut.fits()) {
            return claim;
        }
        var figures = new Figures(cut.currency());
        var floor = Fractions.floor(cut.budget(), claim.amount(), cut.claimed());
        var rate = figures.text(claim.amount()) + "/" + figures.text(cut.claimed());
        var steps = new ArrayList<>(claim.steps());
        var before = steps.remove(steps.size() - 1);
        steps.add(new Step("QUOTA", figures.text(cut.budget()), Step.TIMES, rate, figures.text(floor)));
        steps.add(figures.plus(MatchLimit.BUDGET.name(), floor, cut.share() - floor));
        return new MatchResult(
                claim.programme(),
                claim.ruleVersion(),
                claim.asked(),
                cut.share(),
                limit(claim, cut),
                named(steps, before, limit(claim, cut), figures.text(cut.share())));
    }

    /** What a budget, asked for more than it holds, leaves of one claim. */
    public record Cut(String currency, long budget, long claimed, long share) {

        boolean fits() {
            return claimed <= budget;
        }
    }

    private static MatchLimit limit(MatchResult claim, Cut cut) {
        return cut.share() == claim.amount() && claim.limit().compareTo(MatchLimit.BUDGET) < 0
                ? claim.limit()
                : MatchLimit.BUDGET;
    }

    private static List<Step> named(List<Step> steps, Step before, MatchLimit limit, String result) {
        steps.add(new Step(Step.RESULT, before.left() + ", " + result, Step.LEAST, limit.name(), result));
        return steps;
    }
}
