package org.maillage.directory.solution.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SolutionsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void the_licence_sent_is_that_of_the_software() {
        var id = made(
                ADMINISTRATOR,
                "solutions",
                Map.of(
                        "name",
                        "Sol licence",
                        "needs",
                        List.of("files"),
                        "licence",
                        "AGPL-3.0-or-later",
                        "freeSoftware",
                        true,
                        "alternativesTo",
                        List.of("Google Drive")));

        given().get(at("solutions/" + id))
                .then()
                .statusCode(200)
                .body("softwareLicence", equalTo("AGPL-3.0-or-later"))
                .body("licence", equalTo("etalab-2.0"))
                .body("alternativesTo", contains("Google Drive"))
                .body("assessments.size()", equalTo(0));
    }

    @Test
    void a_name_is_taken_in_every_spelling() {
        var id = solution("Sol Éléphant-Bleu");

        as(ADMINISTRATOR)
                .body(Map.of("name", "sol  elephant bleu", "needs", List.of("chat")))
                .post(at("solutions"))
                .then()
                .statusCode(409)
                .body("code", equalTo("name-taken"))
                .body("id", equalTo(id));
        changing(ADMINISTRATOR, 1)
                .body(Map.of("name", "SOL éléphant bleu"))
                .patch(at("solutions/" + id))
                .then()
                .statusCode(200);
    }

    @Test
    void a_member_publishes_none_and_another_networks_admin_changes_none() {
        var id = solution("Sol gardée");
        grant("sonia", "NETWORK_ADMIN", network("solutions-others"));

        as("nobody")
                .body(Map.of("name", "Sol refusée", "needs", List.of("chat")))
                .post(at("solutions"))
                .then()
                .statusCode(403);
        changing("sonia", 1)
                .body(Map.of("name", "Sol prise"))
                .patch(at("solutions/" + id))
                .then()
                .statusCode(403);
        as("sonia")
                .body(Map.of("name", "Sol de Sonia", "needs", List.of("chat")))
                .post(at("solutions"))
                .then()
                .statusCode(201);
    }

    @Test
    void every_fault_of_a_solution_is_listed() {
        as(ADMINISTRATOR)
                .body(Map.of(
                        "name", "[nom retiré]", "needs", List.of("filez"), "commonId", "7", "assessments", List.of()))
                .post(at("solutions"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/needs/0", "/commonId", "/assessments"))
                .body("errors.code", hasItems("name-placeholder", "unknown-code", "not-an-id", "read-only-field"));
    }

    /** Line 26. */
    @Test
    void weights_3_2_2_scored_5_3_and_not_applicable_total_84_0() throws SQLException {
        var network = judging("solutions-total", Map.of("a", 3, "b", 2, "c", 2));
        var solution = solution("Sol quatre-vingt-quatre");

        assess(solution, network, List.of(score("a", 5), score("b", 3), score("c", null)))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("assessments.size()", equalTo(1))
                .body("assessments[0].total", equalTo(84.0f))
                .body("assessments[0].criteriaVersion", equalTo(2))
                .body("assessments[0].outdated", equalTo(false))
                .body("assessments[0].scores.criterion", contains("a", "b", "c"));

        assertThat(changes.typesOf(solution)).containsExactly("SolutionPublished", "SolutionAssessed");
    }

    @Test
    void an_assessment_replaces_the_networks_last_which_is_kept() {
        var network = judging("solutions-again", Map.of("a", 1));
        var other = judging("solutions-other", Map.of("a", 1));
        var solution = solution("Sol deux fois");

        assess(solution, network, List.of(score("a", 1)));
        assess(solution, other, List.of(score("a", 2)));
        assess(solution, network, List.of(score("a", 5)))
                .body("assessments.total", hasItems(100.0f, 40.0f))
                .body("assessments.size()", equalTo(2));

        given().get(at("solutions/" + solution + "/assessments")).then().body("total", contains(20.0f, 40.0f, 100.0f));
    }

    @Test
    void other_criteria_leave_the_assessment_outdated_and_refuse_scores_by_the_old_ones() throws SQLException {
        var network = judging("solutions-outdated", Map.of("a", 3, "b", 2));
        var solution = solution("Sol dépassée");
        assess(solution, network, List.of(score("a", 5), score("b", 5))).statusCode(201);

        adopt(network, 2, Map.of("a", 3, "c", 2)).statusCode(200);

        given().get(at("solutions/" + solution))
                .then()
                .body("version", equalTo(3))
                .body("assessments[0].outdated", equalTo(true))
                .body("assessments[0].total", equalTo(100.0f));
        assess(solution, network, List.of(score("a", 5), score("b", 5)))
                .statusCode(409)
                .body("code", equalTo("criteria-outdated"))
                .body("criteriaVersion", equalTo(3));
        assess(solution, network, List.of(score("a", 5), score("c", 0)))
                .statusCode(201)
                .body("assessments[0].outdated", equalTo(false))
                .body("assessments[0].total", equalTo(60.0f));
        assertThat(changes.typesOf(solution))
                .containsExactly("SolutionPublished", "SolutionAssessed", "SolutionUpdated", "SolutionAssessed");
    }

    @Test
    void scores_said_to_be_of_an_older_version_are_refused() {
        var network = judging("solutions-version", Map.of("a", 3));
        var solution = solution("Sol version");

        as(ADMINISTRATOR)
                .body(Map.of("networkId", network, "criteriaVersion", 1, "scores", List.of(score("a", 5))))
                .post(at("solutions/" + solution + "/assessments"))
                .then()
                .statusCode(409)
                .body("code", equalTo("criteria-outdated"));
    }

    @Test
    void every_criterion_is_scored_once_from_0_to_5_and_one_applies() {
        var network = judging("solutions-scores", Map.of("a", 3, "b", 2));
        var solution = solution("Sol fautes");

        assess(solution, network, List.of(score("a", 6), score("z", 1), score("b", 1), score("b", 2)))
                .statusCode(422)
                .body("errors.pointer", hasItems("/scores/0/value", "/scores/1/criterion", "/scores/3/criterion"));
        assess(solution, network, List.of(score("a", 5)))
                .statusCode(422)
                .body("errors.pointer", contains("/scores"))
                .body("errors.code", contains("required"));
        assess(solution, network, List.of(score("a", null), score("b", null)))
                .statusCode(422)
                .body("errors.code", contains("nothing-applies"));
        assess(solution, UUID.randomUUID().toString(), List.of(score("a", 5)))
                .statusCode(422)
                .body("errors.pointer", contains("/networkId"));
    }

    @Test
    void an_admin_of_the_network_assesses() {
        var network = judging("solutions-admin", Map.of("a", 3));
        var solution = solution("Sol jugée");
        grant("simone", "NETWORK_ADMIN", network("solutions-elsewhere"));
        var assessment = Map.of("networkId", network, "scores", List.of(score("a", 5)));

        as("simone")
                .body(assessment)
                .post(at("solutions/" + solution + "/assessments"))
                .then()
                .statusCode(403);
        as(ADMINISTRATOR)
                .body(assessment)
                .post(at("solutions/" + UUID.randomUUID() + "/assessments"))
                .then()
                .statusCode(404);
    }

    private static String solution(String name) {
        return made(ADMINISTRATOR, "solutions", Map.of("name", name, "needs", List.of("files")));
    }

    private static String judging(String slug, Map<String, Integer> weights) {
        var network = network(slug);
        adopt(network, 1, weights).statusCode(200);
        return network;
    }

    private static ValidatableResponse adopt(String network, int version, Map<String, Integer> weights) {
        var criteria = weights.keySet().stream()
                .sorted()
                .map(code -> Map.of("code", code, "label", "Critère " + code, "weight", weights.get(code)))
                .toList();
        return changing(ADMINISTRATOR, version)
                .body(Map.of("criteria", criteria))
                .put(at("networks/" + network + "/manifesto"))
                .then();
    }

    private static ValidatableResponse assess(
            String solution, String network, List<Map<String, @Nullable Object>> scores) {
        return as(ADMINISTRATOR)
                .body(Map.of("networkId", network, "scores", scores, "comment", "Essayée un mois"))
                .post(at("solutions/" + solution + "/assessments"))
                .then();
    }

    private static Map<String, @Nullable Object> score(String criterion, @Nullable Integer value) {
        var score = new HashMap<String, @Nullable Object>();
        score.put("criterion", criterion);
        score.put("value", value);
        return score;
    }
}
