package org.maillage.gateway.readmodel.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.CatalogueFiction.assessment;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;
import static org.maillage.gateway.readmodel.Fiction.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SolutionTest {

    private static final UUID PERIGORD = idOf("perigord");
    private static final UUID REUNION = idOf("reunion");

    private final Solution solution = (Solution) solution("Nextcloud", "files")
            .with("assessments", List.of(assessment(PERIGORD, 84.0), assessment(REUNION, 70.5)))
            .change()
            .state()
            .orElseThrow();

    @Test
    void its_score_is_that_of_the_network_asked_for() {
        assertThat(solution.score(PERIGORD)).hasValue(84.0);
        assertThat(solution.score(idOf("elsewhere"))).isEmpty();
    }

    @Test
    void without_a_network_its_score_is_the_mean_to_one_decimal_half_up() {
        assertThat(solution.score(null)).hasValue(77.3);
    }

    @Test
    void what_nobody_assessed_has_no_score() {
        var fresh = (Solution) solution("Tout neuf").change().state().orElseThrow();

        assertThat(fresh.score(null)).isEmpty();
    }

    @Test
    void a_score_keeps_the_criterion_as_it_was() {
        var scores = solution.assessmentOf(PERIGORD).orElseThrow().scores();

        assertThat(scores).extracting(Score::value).containsExactly(5, null);
        assertThat(scores.get(0).criterion().label()).isEqualTo("Vie privée");
        assertThat(scores.get(0).criterion().weight()).isEqualTo(3);
    }
}
