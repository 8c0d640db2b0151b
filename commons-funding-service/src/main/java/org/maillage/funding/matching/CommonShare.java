package org.maillage.funding.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.Money;

/** What one common has of a quadratic close, over its improvements, and why. */
public record CommonShare(QuadraticRound round, QuadraticShares shares, String common, String currency) {

    /** By largest remainder on the own money that they raised, none above what it can hold. */
    public Map<String, Long> over(Map<String, Long> own, Map<String, Long> ceilings) {
        var weights = new HashMap<String, BigDecimal>();
        own.forEach((improvement, raised) -> weights.put(improvement, BigDecimal.valueOf(raised)));
        return CappedShares.of(part(), weights, ceilings);
    }

    /** For an improvement that raised so much and is given so much: weight, quota, cap, part and result. */
    public List<Step> steps(long raised, long given) {
        var figures = new Figures(currency);
        var steps = new ArrayList<Step>();
        steps.add(new Step("WEIGHT", text(weight()), "of", text(sum()), figures.text(shares.pot())));
        steps.add(new Step(
                "QUOTA",
                figures.text(shares.pot()),
                Step.TIMES,
                text(weight()) + "/" + text(sum()),
                figures.text(shares.quotas().getOrDefault(common, 0L))));
        round.cap()
                .ifPresent(cap ->
                        steps.add(figures.times("CAP_PER_COMMON", round.budget(), cap.numerator(), cap.denominator())));
        var room = round.rooms().get(common);
        if (room != null) {
            steps.add(figures.minus(MatchLimit.ROOM.name(), room, 0));
        }
        steps.add(new Step("COMMON", figures.text(part()), "own", figures.text(raised), figures.text(given)));
        return steps;
    }

    private long part() {
        return shares.parts().getOrDefault(common, 0L);
    }

    private BigDecimal weight() {
        return shares.weights().getOrDefault(common, BigDecimal.ZERO);
    }

    private BigDecimal sum() {
        return shares.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Exact, in the currency's own unit. */
    private String text(BigDecimal cents) {
        var exponent = new BigDecimal(new Money(1, currency).amount()).scale();
        var exact = cents.movePointLeft(exponent).stripTrailingZeros();
        return exact.setScale(Math.max(exact.scale(), exponent)).toPlainString();
    }
}
