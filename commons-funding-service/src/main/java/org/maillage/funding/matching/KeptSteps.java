package org.maillage.funding.matching;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What the kept steps of a match say that nothing else keeps. */
public record KeptSteps(List<Step> all) {

    private static final Set<MatchLimit> STOPS =
            EnumSet.of(MatchLimit.NOT_ELIGIBLE, MatchLimit.WINDOW, MatchLimit.AT_CLOSE);

    public KeptSteps {
        all = List.copyOf(all);
    }

    public Optional<Step> of(String code) {
        return all.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** Whether room limited it: over-funding may have been another then. */
    public Overfunding overfunding() {
        return of(MatchLimit.ROOM.name()).isPresent() ? Overfunding.LIMIT_MATCHES : Overfunding.ALLOW;
    }

    /** What was subtracted from the headroom of that limit. */
    public OptionalLong usedOf(MatchLimit limit) {
        return of(limit.name())
                .filter(step -> step.operator().equals(Step.MINUS))
                .map(step -> OptionalLong.of(cents(step.right())))
                .orElse(OptionalLong.empty());
    }

    /** What stopped it before any limit was computed. */
    Optional<Gate.Stop> stop() {
        if (all.size() < 2) {
            return Optional.empty();
        }
        var named = MatchLimit.valueOf(all.get(all.size() - 1).right());
        return STOPS.contains(named) ? Optional.of(new Gate.Stop(named, all.get(all.size() - 2))) : Optional.empty();
    }

    static long cents(String amount) {
        return new BigDecimal(amount).unscaledValue().longValueExact();
    }
}
