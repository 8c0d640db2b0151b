package org.maillage.directory.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.solution.Assessment.Score;

class AssessmentTest {

    private static final UUID PERIGORD = new UUID(1, 1);
    private static final UUID DIOIS = new UUID(1, 2);

    /** Line 26. */
    @Test
    void criteria_of_weights_3_2_and_2_scored_5_3_and_not_applicable_total_84_0() {
        assertThat(Assessment.total(List.of(score(3, 5), score(2, 3), score(2, null))))
                .isEqualTo(new BigDecimal("84.0"));
    }

    @Test
    void the_total_goes_from_0_to_100() {
        assertThat(Assessment.total(List.of(score(10, 0)))).isEqualTo(new BigDecimal("0.0"));
        assertThat(Assessment.total(List.of(score(10, 5), score(1, 5)))).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void the_total_is_rounded_half_up() {
        // 100 x 13 / 80 = 16.25
        var scores = Arrays.asList(score(3, 1), score(10, 1), score(3, 0));

        assertThat(Assessment.total(scores)).isEqualTo(new BigDecimal("16.3"));
    }

    @Test
    void of_each_network_the_last_assessment_is_in_force_and_the_older_ones_are_kept() {
        var first = assessment(PERIGORD, 1);
        var other = assessment(DIOIS, 4);
        var last = assessment(PERIGORD, 2);

        var assessments = Assessments.NONE.with(first).with(other).with(last);

        assertThat(assessments.inForce()).containsExactlyInAnyOrder(last, other);
        assertThat(assessments.all()).containsExactly(first, other, last);
    }

    @Test
    void other_criteria_make_the_assessments_of_that_network_outdated() {
        var assessments = Assessments.NONE.with(assessment(PERIGORD, 1)).with(assessment(DIOIS, 1));

        var outdated = assessments.outdated(PERIGORD, 2);

        assertThat(outdated.inForce()).extracting(Assessment::outdated).containsExactly(true, false);
    }

    private static Assessment assessment(UUID network, int criteriaVersion) {
        var scores = List.of(score(1, 5));
        return new Assessment(
                network, criteriaVersion, false, scores, Assessment.total(scores), null, LocalDate.of(2026, 11, 24));
    }

    private static Score score(int weight, @Nullable Integer value) {
        return new Score("c" + weight, "Critère", weight, value);
    }
}
