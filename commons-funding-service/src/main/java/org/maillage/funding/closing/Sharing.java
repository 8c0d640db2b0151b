package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.maillage.funding.matching.CommonShare;
import org.maillage.funding.matching.Quadratic;
import org.maillage.funding.matching.QuadraticRound;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.matching.Step;

/** The quadratic sharing of a pot: from lines to commons, from commons to improvements. */
final class Sharing {

    private static final int WHOLE = 100;

    private final Pot pot;
    private final List<CountedLine> counted;
    private final Map<UUID, Map<UUID, Long>> own = new TreeMap<>();

    /** What an improvement is given, and its common. */
    record Part(UUID improvement, UUID common, Allocation.Given given) {}

    /** @param ceilings what each improvement may take at most; absent: no limit */
    record Pot(long budget, String currency, Rule rule, Map<UUID, Long> ceilings) {}

    Sharing(Pot pot, List<CountedLine> counted) {
        this.pot = pot;
        this.counted = counted;
        counted.forEach(line -> own.computeIfAbsent(line.common(), common -> new TreeMap<>())
                .merge(line.improvement(), line.own(), Math::addExact));
    }

    /** By improvement; those of commons without a weight are given nothing, and it is said why. */
    Map<UUID, Part> parts(UnaryOperator<UUID> survivors) {
        var round = round(survivors);
        var shares = new Quadratic().distribute(round);
        Map<UUID, Part> parts = new TreeMap<>();
        own.forEach((common, byImprovement) -> {
            var share = new CommonShare(round, shares, common.toString(), pot.currency());
            var amounts = share.over(texts(byImprovement), ceilings(byImprovement.keySet()));
            byImprovement.forEach((improvement, gross) -> {
                long amount = amounts.getOrDefault(improvement.toString(), 0L);
                List<Step> steps = share.steps(gross, amount);
                parts.put(improvement, new Part(improvement, common, new Allocation.Given(amount, gross, steps)));
            });
        });
        return parts;
    }

    private QuadraticRound round(UnaryOperator<UUID> survivors) {
        var rule = pot.rule();
        var gifts = new ArrayList<QuadraticRound.Gift>();
        counted.forEach(line -> gifts.add(new QuadraticRound.Gift(
                survivors.apply(line.place()).toString(), line.common().toString(), line.own())));
        var cap = rule.capPerCommonPercent().isPresent()
                ? Optional.of(
                        new QuadraticRound.Share(rule.capPerCommonPercent().getAsInt(), WHOLE))
                : Optional.<QuadraticRound.Share>empty();
        return new QuadraticRound(
                pot.budget(), gifts, Set.of(), rule.underSubscription(), cap, rule.capExcess(), rooms());
    }

    /** A common may take what its improvements can hold together; no limit where one of them has none. */
    private Map<String, Long> rooms() {
        var rooms = new HashMap<String, Long>();
        own.forEach((common, byImprovement) -> {
            var ceilings = ceilings(byImprovement.keySet());
            if (ceilings.size() == byImprovement.size()) {
                rooms.put(
                        common.toString(),
                        ceilings.values().stream().mapToLong(Long::longValue).sum());
            }
        });
        return rooms;
    }

    private Map<String, Long> ceilings(Set<UUID> improvements) {
        var ceilings = new HashMap<String, Long>();
        pot.ceilings().forEach((id, most) -> {
            if (improvements.contains(id)) {
                ceilings.put(id.toString(), most);
            }
        });
        return ceilings;
    }

    private static Map<String, Long> texts(Map<UUID, Long> amounts) {
        var texts = new HashMap<String, Long>();
        amounts.forEach((id, amount) -> texts.put(id.toString(), amount));
        return texts;
    }

    static ResultParts result(Map<UUID, Part> parts) {
        return new ResultParts(parts.values().stream()
                .map(part -> new ResultParts.Part(
                        part.improvement(),
                        part.common(),
                        part.given().amount(),
                        part.given().steps().stream().map(Step::toString).toList()))
                .toList());
    }
}
