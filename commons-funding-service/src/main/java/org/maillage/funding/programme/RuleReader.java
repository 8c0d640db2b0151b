package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.commons.CommonKind;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Eligibility;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the members of a {@code ProgrammeInput} that are its rule: one for one, first come, where nothing is said. */
@ApplicationScoped
class RuleReader {

    static final long MOST = 1_000_000_000_00L;
    private static final int MOST_OF_RATE = 1_000_000;
    private static final int USUAL_PRIORITY = 100;
    private static final int MOST_CODES = 100;
    private static final TextRule CODE = TextRule.token(60);

    private final Policies policies;

    RuleReader(Policies policies) {
        this.policies = policies;
    }

    /** What the rule is read for. */
    record Setting(MatchingMode mode, Optional<UUID> network, String currency) {}

    /** Empty when a member that must stand is missing, which is a fault. */
    Optional<ProgrammeRule> read(Members members, Optional<ProgrammeTerms> present, Setting setting) {
        var before = present.map(ProgrammeTerms::rule);
        var caps = new Caps(members, setting.currency());
        var opensAt = members.required("opensAt", members.instant("opensAt")).over(before.map(ProgrammeRule::opensAt));
        var closesAt =
                members.required("closesAt", members.instant("closesAt")).over(before.map(ProgrammeRule::closesAt));
        int numerator = number(members, "rateNumerator", before.map(ProgrammeRule::rateNumerator), 1);
        int denominator = number(members, "rateDenominator", before.map(ProgrammeRule::rateDenominator), 1);
        int priority = members.integer("priority", 0, MOST_OF_RATE)
                .over(before.map(ProgrammeRule::priority))
                .orElse(USUAL_PRIORITY);
        var perPlace = caps.read("capPerPlace", before.map(ProgrammeRule::capPerPlace));
        var perContribution = caps.read("capPerContribution", before.map(ProgrammeRule::capPerContribution));
        var perImprovement = caps.read("capPerImprovement", before.map(ProgrammeRule::capPerImprovement));
        var perCommon = members.integer("capPerCommonPercent", 1, 100)
                .over(before.map(ProgrammeRule::capPerCommonPercent))
                .orElse(null);
        var eligibility = eligibility(members, before.map(ProgrammeRule::eligibility));
        var stacking = choice(
                members.oneOf("stacking", Stacking.class), before.map(ProgrammeRule::stacking), Stacking.INDEPENDENT);
        var under = choice(
                members.oneOf("underSubscription", UnderSubscription.class),
                before.map(ProgrammeRule::underSubscription),
                UnderSubscription.RELEASE);
        var excess = choice(
                members.oneOf("capExcess", CapExcess.class),
                before.map(ProgrammeRule::capExcess),
                CapExcess.REDISTRIBUTE);
        var counts = choice(
                members.oneOf("counts", CountedLines.class), before.map(ProgrammeRule::counts), CountedLines.COMMITTED);
        var ceiling = members.integer("publicCeilingPercent", 1, 99)
                .over(before.map(ProgrammeRule::publicCeilingPercent))
                .orElseGet(() -> usualCeiling(setting));
        var deMinimis = choice(members.bool("deMinimis"), before.map(ProgrammeRule::deMinimis), false);
        return opensAt.flatMap(from -> closesAt.map(to -> new ProgrammeRule(
                numerator,
                denominator,
                perPlace,
                perContribution,
                perImprovement,
                perCommon,
                eligibility,
                stacking,
                priority,
                under,
                excess,
                counts,
                ceiling,
                deMinimis,
                from,
                to)));
    }

    private static int number(Members members, String name, Optional<Integer> before, int usual) {
        return members.integer(name, -MOST_OF_RATE, MOST_OF_RATE).over(before).orElse(usual);
    }

    private static <T> T choice(Field<T> field, Optional<T> before, T usual) {
        return field.over(before).orElse(usual);
    }

    /** The network's own, of what holds as the rule is written. */
    private @Nullable Integer usualCeiling(Setting setting) {
        var ceiling = setting.network().map(network -> policies.of(network).publicCeilingPercent());
        return ceiling.isPresent() && ceiling.get().isPresent() && ceiling.get().getAsInt() > 0
                ? ceiling.get().getAsInt()
                : null;
    }

    private static Eligibility eligibility(Members members, Optional<Eligibility> before) {
        return members.object("eligibility")
                .map(object -> conditions(object, before.orElse(Eligibility.ANY)))
                .over(before)
                .orElse(Eligibility.ANY);
    }

    private static Eligibility conditions(Members object, Eligibility before) {
        var conditions = new Eligibility(
                some(object.texts("regions", CODE, MOST_CODES), before.regions(), Function.identity()),
                some(object.texts("placeKinds", CODE, MOST_CODES), before.placeKinds(), Function.identity()),
                some(
                        object.someOf("commonKinds", CommonKind.class, CommonKind.values().length),
                        before.commonKinds(),
                        CommonKind::name),
                some(object.ids("networkIds", MOST_CODES), before.networks(), Function.identity()),
                choice(object.bool("verifiedPlacesOnly"), Optional.of(before.verifiedPlacesOnly()), false));
        object.finish();
        return conditions;
    }

    private static <T, R> Set<R> some(Field<List<T>> field, Set<R> before, Function<T, R> as) {
        return field.map(list -> Set.copyOf(list.stream().map(as).toList()))
                .over(Optional.of(before))
                .orElse(Set.of());
    }

    /** Caps are above zero, in the currency of the budget. */
    private record Caps(Members members, String currency) {

        @Nullable Long read(String name, Optional<Long> before) {
            return members.moneyOfAnyCurrency(name, MOST)
                    .map(money -> checked(money, name))
                    .over(before)
                    .orElse(null);
        }

        private long checked(Money money, String name) {
            if (!money.currency().equals(currency)) {
                members.spot(name).fault("currency-mismatch", "A cap is in the currency of the budget.");
            }
            if (money.cents() == 0) {
                members.spot(name).fault("out-of-range", "A cap is above zero.");
            }
            return money.cents();
        }
    }
}
