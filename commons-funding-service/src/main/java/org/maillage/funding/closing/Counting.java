package org.maillage.funding.closing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.matching.Candidate;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.ImprovementFacts;
import org.maillage.funding.matching.Line;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.PlaceFacts;
import org.maillage.funding.matching.ProRata;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.matching.Used;
import org.maillage.funding.programme.Programme;
import org.maillage.kernel.Siren;

/** Builds the claims of a pro-rata close one after the other: what a line claims counts for those after it. */
final class Counting {

    private final Held held;
    private final Places places;
    private final Map<Integer, Rule> rules;
    private final Facts facts;
    private final Map<UUID, Long> byPlace = new HashMap<>();
    private final Map<UUID, Long> onImprovement = new HashMap<>();
    private final Map<Siren, Long> aid = new HashMap<>();
    private long inAll;

    /**
     * What does not change while claims are built.
     *
     * @param publicMoney on each improvement, in cents
     * @param aidHeld of the undertaking behind each improvement, in cents, on the day of the close: only then does the
     *     programme commit itself
     */
    record Facts(boolean publicFunder, Map<UUID, Long> publicMoney, Map<UUID, Long> aidHeld) {}

    Counting(Held held, Places places, Map<Integer, Rule> rules, Facts facts) {
        this.held = held;
        this.places = places;
        this.rules = rules;
        this.facts = facts;
    }

    static boolean counts(Programme programme, CountedLine line) {
        return programme.rule().counts() == CountedLines.COMMITTED || line.paid();
    }

    MatchResult claim(CountedLine line) {
        var place = places.survivor(line.place());
        var result = ProRata.claim(line(line, place), candidate(line, place));
        byPlace.merge(place, result.amount(), Math::addExact);
        onImprovement.merge(line.improvement(), result.amount(), Math::addExact);
        inAll = Math.addExact(inAll, result.amount());
        if (rule(line).deMinimis()) {
            held.undertaking(line.improvement()).ifPresent(it -> aid.merge(it, result.amount(), Math::addExact));
        }
        return result;
    }

    /** The line as if it were given last: everything else that the improvement holds is before it. */
    private Line line(CountedLine line, UUID place) {
        var improvement = held.improvement(line.improvement());
        var facts = new PlaceFacts(place, 0, Optional.empty(), Set.of(), Set.of(), true);
        return new Line(line.own(), improvement.currency(), improvement.updatedAt(), facts, before(line, improvement));
    }

    private ImprovementFacts before(CountedLine line, Improvement improvement) {
        long claimed = onImprovement.getOrDefault(improvement.uuid(), 0L);
        return new ImprovementFacts(
                improvement.uuid(),
                "",
                improvement.goal(),
                improvement.raised() - line.own() + claimed,
                improvement.own() - line.own(),
                facts.publicMoney().getOrDefault(improvement.uuid(), 0L) + (facts.publicFunder() ? claimed : 0),
                improvement.overfunding(),
                aidHeld(improvement.uuid()));
    }

    /** With what earlier lines claim for the same undertaking. */
    private OptionalLong aidHeld(UUID improvement) {
        return held.undertaking(improvement)
                .map(it -> OptionalLong.of(facts.aidHeld().getOrDefault(improvement, 0L) + aid.getOrDefault(it, 0L)))
                .orElse(OptionalLong.empty());
    }

    /** The version under which the line was given. */
    Rule rule(CountedLine line) {
        return rules.getOrDefault(line.ruleVersion(), held.programme().rule());
    }

    private Candidate candidate(CountedLine line, UUID place) {
        var programme = held.programme();
        var used = new Used(byPlace.getOrDefault(place, 0L), onImprovement.getOrDefault(line.improvement(), 0L), inAll);
        return new Candidate(programme.uuid(), programme.network(), false, facts.publicFunder(), rule(line), used);
    }

    List<CountedLine> inSequence() {
        return held.lines().stream()
                .filter(line -> counts(held.programme(), line))
                .sorted(Comparator.comparingLong(CountedLine::sequence))
                .toList();
    }
}
