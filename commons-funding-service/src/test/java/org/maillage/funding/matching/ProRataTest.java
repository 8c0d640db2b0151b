package org.maillage.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProRataTest {

    private static final Map<String, Long> CLAIMS = Map.of("1", 400_00L, "2", 500_00L, "3", 300_00L, "4", 100_00L);

    @Test
    void line_14_a_budget_is_shared_over_what_is_claimed() {
        assertThat(ProRata.shares(1_000_00, CLAIMS))
                .containsExactly(
                        Map.entry("1", 307_69L),
                        Map.entry("2", 384_62L),
                        Map.entry("3", 230_77L),
                        Map.entry("4", 76_92L));
        assertThat(ProRata.shares(50_00, Map.of("a", 33_33L, "b", 33_33L, "c", 33_34L)))
                .containsExactly(Map.entry("a", 16_67L), Map.entry("b", 16_66L), Map.entry("c", 16_67L));
    }

    @Test
    void claims_that_fit_are_given_whole() {
        assertThat(ProRata.shares(1_300_00, CLAIMS)).isEqualTo(CLAIMS);
    }

    @Test
    void line_23_a_line_claims_what_refunds_before_the_close_freed() {
        var before = ProRata.claim(line(300_00), candidate(300_00));
        var after = ProRata.claim(line(300_00), candidate(0));

        assertThat(before.amount()).isEqualTo(200_00);
        assertThat(before.limit()).isEqualTo(MatchLimit.CAP_PER_PLACE);
        assertThat(after.amount()).isEqualTo(300_00);
        assertThat(after.limit()).isEqualTo(MatchLimit.NONE);
    }

    @Test
    void a_part_says_how_it_was_cut() {
        var claim = ProRata.claim(line(400_00), candidate(0));

        var given = ProRata.given(claim, new ProRata.Cut("EUR", 1_000_00, 1_300_00, 307_69));

        assertThat(given.amount()).isEqualTo(307_69);
        assertThat(given.limit()).isEqualTo(MatchLimit.BUDGET);
        assertThat(given.explanation(OptionalLong.of(1)))
                .containsExactly(
                        "RATE: 400.00 x 1/1 = 400.00",
                        "CAP_PER_PLACE: 500.00 - 0.00 = 500.00",
                        "QUOTA: 1000.00 x 400.00/1300.00 = 307.69",
                        "BUDGET: 307.69 + 0.00 = 307.69",
                        "RESULT: min(400.00, 500.00, 307.69) = 307.69 because BUDGET (rule 1, line 1)");
        assertThat(Recomputation.of(given.steps())).isEqualTo("307.69");
        assertThat(ProRata.given(claim, new ProRata.Cut("EUR", 1_300_00, 1_300_00, 400_00)))
                .isEqualTo(claim);
    }

    private static Line line(long amount) {
        var place = new PlaceFacts(new UUID(0, 2), 1, Optional.of("75"), Set.of(), Set.of(LineBook.NETWORK), true);
        var improvement =
                new ImprovementFacts(new UUID(0, 3), "SOFTWARE", 0, 0, 0, 0, Overfunding.ALLOW, OptionalLong.empty());
        return new Line(amount, "EUR", LineBook.DURING, place, improvement);
    }

    private static Candidate candidate(long usedByPlace) {
        var rule = Terms.oneForOne().capPerPlace(500_00).mode(MatchingMode.PRO_RATA_AT_CLOSE);
        return new Candidate(
                new UUID(0, 4), LineBook.NETWORK, false, false, rule.rule(), new Used(usedByPlace, 0, usedByPlace));
    }
}
