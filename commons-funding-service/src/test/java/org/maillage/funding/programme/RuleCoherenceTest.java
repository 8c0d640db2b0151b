package org.maillage.funding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Eligibility;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.kernel.Refusal;

class RuleCoherenceTest {

    private static final Instant OPENS = Instant.parse("2026-09-30T22:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-10-31T23:00:00Z");

    record Case(MatchingMode mode, Said said, String because) {}

    record Said(
            int numerator,
            int denominator,
            @Nullable Long perPlace,
            @Nullable Long perContribution,
            @Nullable Integer perCommon,
            Stacking stacking,
            UnderSubscription under,
            CapExcess excess,
            CountedLines counts,
            Instant closesAt) {

        static final Said USUAL = new Said(
                1,
                1,
                null,
                null,
                null,
                Stacking.INDEPENDENT,
                UnderSubscription.RELEASE,
                CapExcess.REDISTRIBUTE,
                CountedLines.COMMITTED,
                CLOSES);

        Said rate(int of, int to) {
            return new Said(of, to, perPlace, perContribution, perCommon, stacking, under, excess, counts, closesAt);
        }

        Said caps(@Nullable Long place, @Nullable Long contribution, @Nullable Integer common) {
            return new Said(
                    numerator, denominator, place, contribution, common, stacking, under, excess, counts, closesAt);
        }

        Said stacked(Stacking how) {
            return new Said(
                    numerator, denominator, perPlace, perContribution, perCommon, how, under, excess, counts, closesAt);
        }

        Said close(UnderSubscription left, CapExcess above, CountedLines counted) {
            return new Said(
                    numerator,
                    denominator,
                    perPlace,
                    perContribution,
                    perCommon,
                    stacking,
                    left,
                    above,
                    counted,
                    closesAt);
        }

        Said until(Instant end) {
            return new Said(
                    numerator, denominator, perPlace, perContribution, perCommon, stacking, under, excess, counts, end);
        }

        ProgrammeRule rule() {
            return new ProgrammeRule(
                    numerator,
                    denominator,
                    perPlace,
                    perContribution,
                    null,
                    perCommon,
                    Eligibility.ANY,
                    stacking,
                    100,
                    under,
                    excess,
                    counts,
                    null,
                    false,
                    OPENS,
                    closesAt);
        }
    }

    static Stream<Case> incoherent() {
        var usual = Said.USUAL;
        var release = UnderSubscription.RELEASE;
        var redistribute = CapExcess.REDISTRIBUTE;
        var committed = CountedLines.COMMITTED;
        return Stream.of(
                new Case(MatchingMode.FIRST_COME, usual.rate(1, 0), "rateDenominator"),
                new Case(MatchingMode.FIRST_COME, usual.rate(1, -3), "rateDenominator"),
                new Case(MatchingMode.FIRST_COME, usual.rate(0, 1), "rateNumerator"),
                new Case(MatchingMode.FIRST_COME, usual.until(OPENS), "opensAt"),
                new Case(MatchingMode.PRO_RATA_AT_CLOSE, usual.until(OPENS.minusSeconds(1)), "opensAt"),
                new Case(MatchingMode.FIRST_COME, usual.caps(null, null, 40), "capPerCommonPercent"),
                new Case(MatchingMode.PRO_RATA_AT_CLOSE, usual.caps(null, null, 40), "capPerCommonPercent"),
                new Case(MatchingMode.PRO_RATA_AT_CLOSE, usual.stacked(Stacking.CASCADE), "CASCADE"),
                new Case(MatchingMode.PRO_RATA_AT_CLOSE, usual.stacked(Stacking.EXCLUSIVE), "EXCLUSIVE"),
                new Case(MatchingMode.QUADRATIC_AT_CLOSE, usual.stacked(Stacking.CASCADE), "CASCADE"),
                new Case(MatchingMode.QUADRATIC_AT_CLOSE, usual.stacked(Stacking.EXCLUSIVE), "EXCLUSIVE"),
                new Case(MatchingMode.QUADRATIC_AT_CLOSE, usual.caps(500_00L, null, null), "capPerPlace"),
                new Case(MatchingMode.QUADRATIC_AT_CLOSE, usual.caps(null, 500_00L, null), "capPerContribution"),
                new Case(MatchingMode.QUADRATIC_AT_CLOSE, usual.rate(1, 2), "1:1"),
                new Case(MatchingMode.FIRST_COME, usual.close(UnderSubscription.FILL, redistribute, committed), "FILL"),
                new Case(MatchingMode.FIRST_COME, usual.close(release, CapExcess.RELEASE, committed), "capExcess"),
                new Case(MatchingMode.FIRST_COME, usual.close(release, redistribute, CountedLines.PAID), "counts"));
    }

    @ParameterizedTest
    @MethodSource("incoherent")
    void refuses_what_does_not_go_together(Case given) {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> RuleCoherence.require(given.mode(), given.said().rule()));

        assertThat(refusal.code()).isEqualTo("rule-incoherent");
        assertThat(refusal.detail()).contains(given.because());
    }

    @ParameterizedTest
    @EnumSource(MatchingMode.class)
    void takes_the_usual_rule_in_every_mode(MatchingMode mode) {
        assertThatCode(() -> RuleCoherence.require(mode, Said.USUAL.rule())).doesNotThrowAnyException();
    }

    @Test
    void takes_two_for_two_and_a_cap_per_common_in_a_quadratic_close() {
        var said = Said.USUAL
                .rate(2, 2)
                .caps(null, null, 40)
                .close(UnderSubscription.FILL, CapExcess.RELEASE, CountedLines.PAID);

        assertThatCode(() -> RuleCoherence.require(MatchingMode.QUADRATIC_AT_CLOSE, said.rule()))
                .doesNotThrowAnyException();
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        var said = Said.USUAL.rate(1, 0).until(OPENS);

        var refusal =
                catchThrowableOfType(Refusal.class, () -> RuleCoherence.require(MatchingMode.FIRST_COME, said.rule()));

        assertThat(refusal.detail()).contains("rateDenominator").contains("opensAt");
    }
}
