package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.closing.ResultParts.Part;
import org.maillage.funding.matching.Overfunding;
import org.maillage.funding.matching.Step;

/** The weights and parts of a quadratic close, from the lines that it counted and what improvements had raised then. */
final class SharesAgain {

    private final Known known;
    private final ProgrammeResult result;
    private final Map<UUID, Part> kept = new HashMap<>();

    SharesAgain(Known known, ProgrammeResult result) {
        this.known = known;
        this.result = result;
        result.allocations().all().forEach(part -> kept.put(part.improvementId(), part));
    }

    List<Difference> differences(Map<UUID, MoneyThen> money) {
        var pot = new Sharing.Pot(
                result.budget().cents(),
                known.programme().currency(),
                known.programme().rule(),
                ceilings(money));
        var again = new Sharing(pot, counted()).parts(UnaryOperator.identity());
        var differences = new ArrayList<Difference>();
        kept.values().forEach(part -> compare(part, again.get(part.improvementId()), differences));
        return differences;
    }

    private static void compare(Part part, Sharing.@Nullable Part again, List<Difference> found) {
        var before = part.cents() + ": " + String.join("; ", part.explanation());
        var now = again == null
                ? ""
                : again.given().amount() + ": " + text(again.given().steps());
        if (!before.equals(now)) {
            found.add(new Difference(null, part.improvementId().toString(), before, now));
        }
    }

    private static String text(List<Step> steps) {
        return Difference.text(steps);
    }

    private List<CountedLine> counted() {
        return result.lines().all().stream()
                .map(line -> new CountedLine(
                        line.contributionId(),
                        line.contributionSequence(),
                        line.placeId(),
                        Objects.requireNonNull(kept.get(line.improvementId())).commonId(),
                        line.improvementId(),
                        line.claimCents(),
                        true,
                        known.programme().ruleVersion()))
                .toList();
    }

    private Map<UUID, Long> ceilings(Map<UUID, MoneyThen> money) {
        var ceilings = new HashMap<UUID, Long>();
        kept.forEach((id, part) -> {
            var limits = limits(id, money.getOrDefault(id, new MoneyThen()));
            if (known.programme().rule().deMinimis()) {
                limits.add(part.cents());
            }
            limits.stream().min(Long::compare).ifPresent(most -> ceilings.put(id, most));
        });
        return ceilings;
    }

    private List<Long> limits(UUID id, MoneyThen then) {
        var rule = known.programme().rule();
        var limits = new ArrayList<Long>();
        if (Objects.requireNonNull(known.improvements().get(id)).overfunding() != Overfunding.ALLOW) {
            limits.add(Math.max(0, known.goal(id, result.closedAt()) - then.raised()));
        }
        rule.capPerImprovement().ifPresent(limits::add);
        long publicMoney = then.publicMoney(known::isPublic, known.publicFunders()::contains);
        rule.publicCeilingPercent().ifPresent(percent -> limits.add(Ceilings.left(then.own(), percent, publicMoney)));
        return limits;
    }
}
