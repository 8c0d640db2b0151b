package org.maillage.kernel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationSummaryTest {

    private static final UUID PERIGORD = new UUID(1, 1);
    private static final UUID DIOIS = new UUID(1, 2);

    @Test
    void the_overall_weighs_the_means_of_the_criteria() {
        var summary = EvaluationSummary.of(List.of(
                List.of(score("use", 3, 5), score("care", 1, 2)), List.of(score("use", 3, 4), score("care", 1, 3))));

        // (3 x 4.5 + 1 x 2.5) / 4
        assertThat(summary.overall()).contains(new BigDecimal("4.00"));
        assertThat(summary.count()).isEqualTo(2);
        assertThat(summary.criteria()).extracting(CriterionMean::code).containsExactly("use", "care");
        assertThat(summary.criteria())
                .extracting(CriterionMean::mean)
                .containsExactly(new BigDecimal("4.50"), new BigDecimal("2.50"));
    }

    @Test
    void a_criterion_that_does_not_apply_weighs_nothing() {
        var summary = EvaluationSummary.of(List.of(List.of(score("use", 3, 5), score("care", 10, null))));

        assertThat(summary.overall()).contains(new BigDecimal("5.00"));
        assertThat(summary.criteria()).hasSize(1);
    }

    @Test
    void is_rounded_half_up_from_the_exact_value() {
        var thirds = List.of(
                List.of(score("a", 2, 1), score("b", 1, 4)),
                List.of(score("a", 2, 1), score("b", 1, 4)),
                List.of(score("a", 2, 2), score("b", 1, 5)));

        var summary = EvaluationSummary.of(thirds);

        // (2 x 4/3 + 13/3) / 3 = 21/9
        assertThat(summary.overall()).contains(new BigDecimal("2.33"));
        assertThat(EvaluationSummary.of(List.of(List.of(score("a", 7, 4), score("b", 1, 5))))
                        .overall())
                .as("33 / 8 = 4.125")
                .contains(new BigDecimal("4.13"));
    }

    @Test
    void two_networks_criteria_of_one_code_are_two() {
        var elsewhere = new Score(DIOIS, "use", "Usage", 1, 1, 1);

        var summary = EvaluationSummary.of(List.of(List.of(score("use", 1, 5)), List.of(elsewhere)));

        assertThat(summary.criteria()).hasSize(2);
        assertThat(summary.overall()).contains(new BigDecimal("3.00"));
    }

    @Test
    void the_latest_version_of_a_criterion_says_its_weight() {
        var before = new Score(PERIGORD, "use", "Usage", 1, 1, 2);
        var after = new Score(PERIGORD, "use", "Utilité", 5, 2, 4);

        var summary = EvaluationSummary.of(List.of(List.of(after), List.of(before)));

        assertThat(summary.criteria()).singleElement().satisfies(mean -> {
            assertThat(mean.label()).isEqualTo("Utilité");
            assertThat(mean.weight()).isEqualTo(5);
            assertThat(mean.mean()).isEqualTo(new BigDecimal("3.00"));
        });
    }

    @Test
    void nothing_evaluated_has_no_overall() {
        var summary = EvaluationSummary.of(List.of());

        assertThat(summary.count()).isZero();
        assertThat(summary.overall()).isEmpty();
    }

    private static Score score(String code, int weight, @Nullable Integer value) {
        return new Score(PERIGORD, code, "Critère", weight, 1, value);
    }
}
