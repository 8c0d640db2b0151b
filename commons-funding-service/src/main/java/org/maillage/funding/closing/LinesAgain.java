package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.funding.closing.Register.Move;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.Match;
import org.maillage.funding.matching.Candidate;
import org.maillage.funding.matching.ImprovementFacts;
import org.maillage.funding.matching.KeptSteps;
import org.maillage.funding.matching.Line;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.Rematching;
import org.maillage.funding.matching.Used;

/** Follows the moves one after the other, and computes each match anew from what they sum to just before its line. */
final class LinesAgain {

    private final Known known;
    private final Map<UUID, MoneyThen> money = new HashMap<>();
    private final Map<UUID, Long> byPlace = new HashMap<>();
    private final Map<UUID, Contribution> lines = new HashMap<>();
    private final Map<UUID, Long> promised = new HashMap<>();
    private final Set<UUID> merged = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    LinesAgain(Known known) {
        this.known = known;
        var gave = new HashMap<UUID, UUID>();
        for (var line : known.lines()) {
            lines.put(line.uuid(), line);
            money.computeIfAbsent(line.improvementId().value(), any -> new MoneyThen());
            var survivor = known.survivors().apply(line.placeId());
            var before = gave.put(survivor, line.placeId());
            if (before != null && !before.equals(line.placeId())) {
                merged.add(survivor);
            }
        }
        known.moves().stream()
                .filter(move -> move.operation().equals("commit") && move.kind().equals("PROMISED"))
                .forEach(move -> promised.merge(move.subject(), move.cents(), Math::addExact));
    }

    /** @param before each journal, by its first move, with what had been raised until then */
    List<Difference> walk(Consumer<Move> before) {
        UUID current = null;
        for (var move : known.moves()) {
            if (!move.journal().equals(current)) {
                current = move.journal();
                before.accept(move);
                commit(move);
            }
            take(move);
        }
        return differences;
    }

    Map<UUID, MoneyThen> money() {
        return money;
    }

    private void commit(Move move) {
        var line = lines.get(move.subject());
        if (line != null && move.operation().equals("commit")) {
            for (var match : line.matches()) {
                if (match.programme().equals(known.id()) && isComputedAtOnce(match)) {
                    Difference.between(line.sequence(), match, again(line, match, move))
                            .ifPresent(differences::add);
                }
            }
        }
    }

    /** What a close gave is computed again as a whole. */
    private boolean isComputedAtOnce(Match match) {
        return known.givesAtOnce(known.id()) || match.limit().compareTo(MatchLimit.NOT_ELIGIBLE) >= 0;
    }

    private MatchResult again(Contribution line, Match match, Move move) {
        var kept = new KeptSteps(match.steps());
        var at = line.terms().committedAt();
        long amount = promised.getOrDefault(line.uuid(), line.amount());
        var facts = facts(line, kept);
        var rule = known.rule(match.ruleVersion(), at);
        long inAll = rule.budget() - known.freeBefore(move);
        var candidate = new Candidate(
                known.id(),
                known.programme().network(),
                false,
                known.isPublic(known.id()),
                rule,
                used(line, kept, inAll));
        var again = new Line(amount, line.terms().currency(), at, ClaimsAgain.ANY_PLACE, facts);
        return Rematching.of(again, candidate, earlier(line, match), kept);
    }

    private ImprovementFacts facts(Contribution line, KeptSteps kept) {
        var improvement = line.improvementId().value();
        var then = money.getOrDefault(improvement, new MoneyThen());
        return new ImprovementFacts(
                improvement,
                "",
                known.goal(improvement, line.terms().committedAt()),
                then.raised(),
                then.own(),
                then.publicMoney(known::isPublic, known.publicFunders()::contains),
                kept.overfunding(),
                kept.usedOf(MatchLimit.DE_MINIMIS));
    }

    /** When places merged is not kept: what those drew until then is taken from the step. */
    private Used used(Contribution line, KeptSteps kept, long inAll) {
        var place = known.survivors().apply(line.placeId());
        long drawn = byPlace.getOrDefault(place, 0L);
        long onImprovement = money.getOrDefault(line.improvementId().value(), new MoneyThen())
                .matchedBy(known.id());
        boolean isMerged = merged.contains(place);
        long ofPlace = isMerged ? kept.usedOf(MatchLimit.CAP_PER_PLACE).orElse(drawn) : drawn;
        return new Used(ofPlace, onImprovement, inAll);
    }

    /** Programmes that give at their close count for nothing in the chain. */
    private Rematching.Earlier earlier(Contribution line, Match match) {
        long given = 0;
        long publicGiven = 0;
        for (var each : line.matches()) {
            if (each.programme().equals(match.programme())) {
                break;
            }
            if (known.givesAtOnce(each.programme())) {
                given += each.first();
                publicGiven += known.isPublic(each.programme()) ? each.first() : 0;
            }
        }
        return new Rematching.Earlier(given, publicGiven);
    }

    private void take(Move move) {
        money.computeIfAbsent(move.improvement(), any -> new MoneyThen()).take(move);
        var line = lines.get(move.subject());
        if (line == null || !known.id().equals(move.source())) {
            return;
        }
        long drawn = move.kind().equals("RETURNING") ? -move.cents() : move.cents();
        byPlace.merge(known.survivors().apply(line.placeId()), drawn, Math::addExact);
    }
}
