package org.maillage.funding.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** One programme's calculation on one line: the rate, then each limit as one more figure of the minimum. */
final class Calculation {

    private static final int WHOLE = 100;

    private final Line line;
    private final Candidate candidate;
    private final Rule rule;
    private final Figures figures;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> compared = new ArrayList<>();
    private final Map<MatchLimit, Long> terms = new TreeMap<>();
    private final long asked;
    private Optional<MatchLimit> stopped = Optional.empty();

    Calculation(Line line, Candidate candidate, Chain chain) {
        this.line = line;
        this.candidate = candidate;
        this.rule = candidate.rule();
        this.figures = new Figures(line.currency());
        var base = base(chain);
        this.asked = Fractions.floor(base, rule.rateNumerator(), rule.rateDenominator());
        limit(rateLimit(base), figures.times(Step.RATE, base, rule.rateNumerator(), rule.rateDenominator()), asked);
    }

    private long base(Chain chain) {
        if (rule.stacking() != Stacking.CASCADE || rule.mode() != MatchingMode.FIRST_COME || chain.given() == 0) {
            return line.amount();
        }
        steps.add(figures.plus(Step.BASE, line.amount(), chain.given()));
        return Math.addExact(line.amount(), chain.given());
    }

    private MatchLimit rateLimit(long base) {
        return Fractions.isExact(base, rule.rateNumerator(), rule.rateDenominator())
                ? MatchLimit.NONE
                : MatchLimit.RATE_ROUNDING;
    }

    Candidate candidate() {
        return candidate;
    }

    long amount() {
        return terms.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    void stop(Gate.Stop stop) {
        limit(stop.limit(), stop.step(), 0);
        stopped = Optional.of(stop.limit());
    }

    boolean isStopped() {
        return stopped.isPresent();
    }

    void caps() {
        headroom(MatchLimit.CAP_PER_CONTRIBUTION, rule.capPerContribution(), 0);
        headroom(MatchLimit.CAP_PER_PLACE, rule.capPerPlace(), candidate.used().byPlace());
        headroom(
                MatchLimit.CAP_PER_IMPROVEMENT,
                rule.capPerImprovement(),
                candidate.used().onImprovement());
    }

    void budget() {
        headroom(
                MatchLimit.BUDGET,
                OptionalLong.of(rule.budget()),
                candidate.used().inAll());
    }

    void room(Chain chain) {
        if (line.improvement().overfunding() == Overfunding.ALLOW) {
            return;
        }
        var improvement = line.improvement();
        var less = chain.given() == 0
                ? new long[] {improvement.raised(), line.amount()}
                : new long[] {improvement.raised(), line.amount(), chain.given()};
        limit(
                MatchLimit.ROOM,
                figures.minus(MatchLimit.ROOM.name(), improvement.goal(), less),
                Figures.left(improvement.goal(), less));
    }

    void publicCeiling(Chain chain) {
        if (rule.publicCeilingPercent().isEmpty()) {
            return;
        }
        var allowed = allowedPublicMoney();
        var held = Math.addExact(line.improvement().publicMoney(), chain.publicGiven());
        limit(
                MatchLimit.PUBLIC_CEILING,
                figures.minus(MatchLimit.PUBLIC_CEILING.name(), allowed, held),
                Figures.left(allowed, held));
    }

    /** Own money with this line, times p / (100 - p). */
    long allowedPublicMoney() {
        var percent = rule.publicCeilingPercent().orElseThrow();
        var own = Math.addExact(line.improvement().own(), line.amount());
        steps.add(figures.times("PUBLIC_MONEY", own, percent, WHOLE - percent));
        return Fractions.floor(own, percent, WHOLE - percent);
    }

    void deMinimis(Chain chain) {
        if (!rule.deMinimis()) {
            return;
        }
        var held = Math.addExact(line.improvement().deMinimisHeld().orElse(0), chain.deMinimisGiven());
        headroom(MatchLimit.DE_MINIMIS, OptionalLong.of(DeMinimis.OF_THREE_YEARS), held);
    }

    /** A step that is not a figure of the minimum. */
    void note(Step step) {
        steps.add(step);
    }

    void limit(MatchLimit limit, Step step, long value) {
        steps.add(step);
        compared.add(step.result());
        terms.put(limit, value);
    }

    private void headroom(MatchLimit limit, OptionalLong cap, long used) {
        cap.ifPresent(most -> limit(limit, figures.minus(limit.name(), most, used), Figures.left(most, used)));
    }

    MatchResult result() {
        var amount = amount();
        var named = stopped.orElseGet(() -> firstThatGives(amount));
        steps.add(new Step(Step.RESULT, String.join(", ", compared), Step.LEAST, named.name(), figures.text(amount)));
        return new MatchResult(candidate.programme(), rule.version(), asked, amount, named, steps);
    }

    private MatchLimit firstThatGives(long amount) {
        return terms.entrySet().stream()
                .filter(term -> term.getValue() == amount)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
