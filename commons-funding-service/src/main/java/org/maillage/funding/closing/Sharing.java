package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.matching.CommonShare;
import org.maillage.funding.matching.DeMinimis;
import org.maillage.funding.matching.Overfunding;
import org.maillage.funding.matching.Quadratic;
import org.maillage.funding.matching.QuadraticRound;
import org.maillage.funding.matching.Step;
import org.maillage.kernel.Apportionment;
import org.maillage.kernel.Siren;

/** The quadratic sharing of what is held: from lines to commons, from commons to improvements. */
final class Sharing {

    private static final int WHOLE = 100;

    private final Held held;
    private final List<CountedLine> counted;
    private final Counting.Facts facts;
    private final Map<UUID, Map<UUID, Long>> own = new TreeMap<>();
    private final Map<String, Long> aidLeft = new HashMap<>();

    /** What an improvement is given, and its common. */
    record Part(UUID improvement, UUID common, Allocation.Given given) {}

    Sharing(Held held, List<CountedLine> counted, Counting.Facts facts) {
        this.held = held;
        this.counted = counted;
        this.facts = facts;
        counted.forEach(line -> own.computeIfAbsent(line.common(), common -> new TreeMap<>())
                .merge(line.improvement(), line.own(), Math::addExact));
    }

    /** By improvement; those of commons without a weight are given nothing, and it is said why. */
    Map<UUID, Part> parts(Places places) {
        var round = round(places);
        var shares = new Quadratic().distribute(round);
        Map<UUID, Part> parts = new TreeMap<>();
        own.forEach((common, byImprovement) -> {
            var share = new CommonShare(
                    round, shares, common.toString(), held.programme().currency());
            var amounts = share.over(texts(byImprovement), ceilings(byImprovement.keySet()));
            byImprovement.forEach((improvement, gross) -> {
                long amount = amounts.getOrDefault(improvement.toString(), 0L);
                List<Step> steps = share.steps(gross, amount);
                parts.put(improvement, new Part(improvement, common, new Allocation.Given(amount, gross, steps)));
            });
        });
        return parts;
    }

    private QuadraticRound round(Places places) {
        var rule = held.programme().rule();
        var gifts = new ArrayList<QuadraticRound.Gift>();
        counted.forEach(line -> gifts.add(new QuadraticRound.Gift(
                places.survivor(line.place()).toString(), line.common().toString(), line.own())));
        var cap = rule.capPerCommonPercent().isPresent()
                ? Optional.of(
                        new QuadraticRound.Share(rule.capPerCommonPercent().getAsInt(), WHOLE))
                : Optional.<QuadraticRound.Share>empty();
        return new QuadraticRound(
                held.programme().available(),
                gifts,
                Set.of(),
                rule.underSubscription(),
                cap,
                rule.capExcess(),
                rooms());
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
        improvements.forEach(id -> ceiling(held.improvement(id)).ifPresent(most -> ceilings.put(id.toString(), most)));
        return ceilings;
    }

    private Optional<Long> ceiling(Improvement improvement) {
        var rule = held.programme().rule();
        var limits = new ArrayList<Long>();
        if (improvement.overfunding() != Overfunding.ALLOW) {
            limits.add(improvement.remaining());
        }
        rule.capPerImprovement().ifPresent(limits::add);
        rule.publicCeilingPercent()
                .ifPresent(percent -> limits.add(Math.max(
                        0,
                        improvement.own() * percent / (WHOLE - percent)
                                - facts.publicMoney().getOrDefault(improvement.uuid(), 0L))));
        if (rule.deMinimis() && held.undertaking(improvement.uuid()).isPresent()) {
            limits.add(aidLeft().getOrDefault(improvement.uuid().toString(), 0L));
        }
        return limits.stream().min(Long::compare);
    }

    /** What undertakings may still be given, each over its improvements by their own money. */
    private Map<String, Long> aidLeft() {
        if (aidLeft.isEmpty()) {
            var byUndertaking = new HashMap<Siren, Map<String, Long>>();
            own.values()
                    .forEach(byImprovement -> byImprovement.forEach(
                            (id, gross) -> held.undertaking(id).ifPresent(it -> byUndertaking
                                    .computeIfAbsent(it, any -> new TreeMap<>())
                                    .put(id.toString(), gross))));
            byUndertaking.values().forEach(weights -> aidLeft.putAll(aidLeft(weights)));
        }
        return aidLeft;
    }

    private Map<String, Long> aidLeft(Map<String, Long> weights) {
        var any = UUID.fromString(weights.keySet().iterator().next());
        long left = DeMinimis.left(facts.aidHeld().getOrDefault(any, 0L));
        return Apportionment.largestRemainder(left, weights);
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
