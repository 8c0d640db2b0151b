package org.maillage.funding.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/** The whole public state of a programme; {@code rule} is the rule in force as a sentence. */
public record ProgrammeState(
        UUID id,
        long version,
        String slug,
        int ruleVersion,
        String name,
        UUID funderId,
        UUID networkId,
        MatchingMode mode,
        int rateNumerator,
        int rateDenominator,
        Money budget,
        Money reserved,
        Money settled,
        Money available,
        @Nullable Money capPerPlace,
        @Nullable Money capPerContribution,
        @Nullable Money capPerImprovement,
        @Nullable Integer capPerCommonPercent,
        Conditions eligibility,
        Stacking stacking,
        int priority,
        UnderSubscription underSubscription,
        CapExcess capExcess,
        CountedLines counts,
        @Nullable Integer publicCeilingPercent,
        boolean deMinimis,
        Instant opensAt,
        Instant closesAt,
        ProgrammeStatus status,
        String rule,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** Of eligibility; an empty list is no condition. */
    public record Conditions(
            List<String> regions,
            List<String> placeKinds,
            List<String> commonKinds,
            List<UUID> networkIds,
            boolean verifiedPlacesOnly) {}

    static ProgrammeState of(Programme programme) {
        var rule = programme.settledRule();
        var money = new Caps(programme.currency());
        return new ProgrammeState(
                programme.uuid(),
                programme.version(),
                programme.slug().text(),
                programme.ruleVersion(),
                programme.name(),
                programme.funderId().value(),
                programme.network(),
                programme.mode(),
                rule.rateNumerator(),
                rule.rateDenominator(),
                money.of(programme.budget()),
                money.of(programme.reserved()),
                money.of(programme.settled()),
                money.of(programme.available()),
                money.orNone(rule.capPerPlace()),
                money.orNone(rule.capPerContribution()),
                money.orNone(rule.capPerImprovement()),
                rule.capPerCommonPercent(),
                conditions(rule),
                rule.stacking(),
                rule.priority(),
                rule.underSubscription(),
                rule.capExcess(),
                rule.counts(),
                rule.publicCeilingPercent(),
                rule.deMinimis(),
                rule.opensAt(),
                rule.closesAt(),
                programme.status(),
                RuleSentence.of(rule, programme),
                programme.createdAt(),
                programme.updatedAt());
    }

    static Conditions conditions(ProgrammeRule rule) {
        var eligibility = rule.eligibility();
        return new Conditions(
                eligibility.regions().stream().sorted().toList(),
                eligibility.placeKinds().stream().sorted().toList(),
                eligibility.commonKinds().stream().sorted().toList(),
                eligibility.networks().stream().sorted().toList(),
                eligibility.verifiedPlacesOnly());
    }

    /** Cents of one currency as money. */
    record Caps(String currency) {

        Money of(long cents) {
            return new Money(cents, currency);
        }

        @Nullable Money orNone(@Nullable Long cents) {
            return cents == null ? null : of(cents);
        }
    }
}
