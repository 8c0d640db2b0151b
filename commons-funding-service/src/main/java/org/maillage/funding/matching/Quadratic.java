package org.maillage.funding.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maillage.kernel.Apportionment;

/**
 * Many small gifts weigh more than one large: a common weighs {@code (sum of roots)^2 - sum}, which is twice the sum over
 * pairs of places of {@code sqrt(a * b)}; one place alone weighs nothing. The budget is shared on these weights.
 */
public final class Quadratic implements QuadraticFormula<QuadraticRound, QuadraticShares> {

    private static final MathContext DIGITS = new MathContext(60);
    private static final int DECIMALS = 20;

    private final Map<Long, BigDecimal> roots = new HashMap<>();

    @Override
    public QuadraticShares distribute(QuadraticRound round) {
        var weights = weights(round);
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var pot = sum.signum() == 0 ? 0 : pot(round, sum);
        var quotas = Apportionment.byDecimals(pot, weights);
        var parts = parts(round, weights, pot, quotas);
        var given = parts.values().stream().mapToLong(Long::longValue).sum();
        return new QuadraticShares(pot, weights, quotas, parts, capped(round, parts), round.budget() - given);
    }

    private Map<String, BigDecimal> weights(QuadraticRound round) {
        var gifts = new TreeMap<String, Map<String, Long>>(Apportionment.BY_CODE_POINT);
        round.listed().forEach(common -> gifts.put(common, new HashMap<>()));
        round.gifts().forEach(gift -> gifts.computeIfAbsent(gift.common(), common -> new HashMap<>())
                .merge(gift.place(), gift.amount(), Math::addExact));
        var weights = new TreeMap<String, BigDecimal>(Apportionment.BY_CODE_POINT);
        gifts.forEach((common, byPlace) -> weights.put(common, weight(byPlace)));
        return weights;
    }

    private BigDecimal weight(Map<String, Long> byPlace) {
        var sumOfRoots = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var amount : byPlace.values()) {
            sumOfRoots = sumOfRoots.add(roots.computeIfAbsent(amount, Quadratic::root));
            sum = sum.add(BigDecimal.valueOf(amount));
        }
        return sumOfRoots.multiply(sumOfRoots).subtract(sum).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal root(long amount) {
        return BigDecimal.valueOf(amount).sqrt(DIGITS);
    }

    private static long pot(QuadraticRound round, BigDecimal sum) {
        return switch (round.underSubscription()) {
            case FILL -> round.budget();
            case RELEASE ->
                sum.setScale(0, RoundingMode.FLOOR)
                        .min(BigDecimal.valueOf(round.budget()))
                        .longValueExact();
        };
    }

    private static Map<String, Long> parts(
            QuadraticRound round, Map<String, BigDecimal> weights, long pot, Map<String, Long> quotas) {
        var ceilings = ceilings(round, weights);
        return switch (round.capExcess()) {
            case REDISTRIBUTE -> inOrder(CappedShares.of(pot, weights, ceilings));
            case RELEASE -> {
                var cut = inOrder(quotas);
                cut.replaceAll((common, quota) -> Math.min(quota, ceilings.getOrDefault(common, quota)));
                yield cut;
            }
        };
    }

    private static Map<String, Long> ceilings(QuadraticRound round, Map<String, BigDecimal> weights) {
        var ceilings = new HashMap<>(round.rooms());
        round.cap().ifPresent(cap -> weights.keySet()
                .forEach(common -> ceilings.merge(common, cap.of(round.budget()), Math::min)));
        if (round.underSubscription() == UnderSubscription.RELEASE) {
            weights.forEach((common, weight) -> ceilings.merge(common, cents(weight), Math::min));
        }
        return ceilings;
    }

    /** Rounded up to the cent. */
    private static long cents(BigDecimal weight) {
        return weight.setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private static TreeSet<String> capped(QuadraticRound round, Map<String, Long> parts) {
        var capped = new TreeSet<String>(Apportionment.BY_CODE_POINT);
        round.cap()
                .map(cap -> cap.of(round.budget()))
                .ifPresent(cap -> parts.forEach((common, part) -> {
                    if (part > 0 && part.equals(cap)) {
                        capped.add(common);
                    }
                }));
        return capped;
    }

    private static Map<String, Long> inOrder(Map<String, Long> parts) {
        var ordered = new TreeMap<String, Long>(Apportionment.BY_CODE_POINT);
        ordered.putAll(parts);
        return ordered;
    }
}
