package org.maillage.funding.matching;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stops a calculation before it begins: who may not, when not, and what is only computed at the close. */
record Gate(Line line, Candidate candidate) {

    /** Why nothing can be given. */
    record Stop(MatchLimit limit, Step step) {}

    Optional<Stop> stop(Chain chain) {
        return ineligible()
                .or(() -> exclusive(chain))
                .map(step -> new Stop(MatchLimit.NOT_ELIGIBLE, step))
                .or(() -> closed().map(step -> new Stop(MatchLimit.WINDOW, step)))
                .or(this::laterOn);
    }

    private Optional<Step> ineligible() {
        var asked = candidate.rule().eligibility();
        var place = line.place();
        return unmet("REGION", asked.regions(), place.region().map(Set::of).orElseGet(Set::of))
                .or(() -> unmet("PLACE_KIND", asked.placeKinds(), place.kinds()))
                .or(() -> unmet(
                        "COMMON_KIND",
                        asked.commonKinds(),
                        Set.of(line.improvement().commonKind())))
                .or(() -> unmet("NETWORK", networks(asked), texts(place.networks())))
                .or(this::unverified);
    }

    private Set<String> networks(Eligibility asked) {
        return texts(asked.networks().isEmpty() ? Set.of(candidate.network()) : asked.networks());
    }

    private static Set<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private Optional<Step> unmet(String code, Set<String> asked, Set<String> had) {
        return asked.isEmpty() || had.stream().anyMatch(asked::contains)
                ? Optional.empty()
                : Optional.of(figures().fails(code, sorted(had), "in", sorted(asked)));
    }

    private Optional<Step> unverified() {
        var rule = candidate.rule();
        var asked = rule.eligibility().verifiedPlacesOnly() || rule.mode() == MatchingMode.QUADRATIC_AT_CLOSE;
        return !asked || line.place().isVerifiedIn(candidate.network())
                ? Optional.empty()
                : Optional.of(figures().fails("VERIFIED", "false", "=", "true"));
    }

    private Optional<Step> exclusive(Chain chain) {
        if (candidate.rule().mode() != MatchingMode.FIRST_COME) {
            return Optional.empty();
        }
        var alone = candidate.rule().stacking() == Stacking.EXCLUSIVE || chain.isTaken();
        return alone && chain.given() > 0
                ? Optional.of(figures()
                        .fails(
                                "EXCLUSIVE",
                                figures().text(chain.given()),
                                "=",
                                figures().text(0)))
                : Optional.empty();
    }

    private Optional<Step> closed() {
        if (candidate.suspended()) {
            return Optional.of(figures().fails("SUSPENDED", "true", "=", "false"));
        }
        var rule = candidate.rule();
        return rule.isOpenAt(line.at())
                ? Optional.empty()
                : Optional.of(figures()
                        .fails(
                                "WINDOW",
                                line.at().toString(),
                                "in",
                                "[" + rule.opensAt() + ", " + rule.closesAt() + ")"));
    }

    private Optional<Stop> laterOn() {
        var mode = candidate.rule().mode();
        return mode == MatchingMode.FIRST_COME
                ? Optional.empty()
                : Optional.of(new Stop(
                        MatchLimit.AT_CLOSE,
                        figures().fails("AT_CLOSE", mode.name(), "=", MatchingMode.FIRST_COME.name())));
    }

    private Figures figures() {
        return new Figures(line.currency());
    }

    private static String sorted(Set<String> values) {
        return String.join(", ", new TreeSet<>(values));
    }
}
