package org.maillage.funding.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DecisionHttpTest {

    @Inject
    Scene scene;

    @Inject
    DecidableThings things;

    private Assembly assembly;

    @BeforeEach
    void a_network_that_decides() {
        assembly = Assembly.of(scene);
    }

    @Test
    void a_decision_is_opened_by_an_admin_and_asks_the_open_places_of_that_moment() {
        var asked = scene.place("11", assembly.network());
        scene.place(new Scene.PlaceGiven("11", "CLOSED", Set.of("FARM"), true), assembly.network());
        scene.place("11", scene.network("Ailleurs"));

        var id = assembly.open(Map.of("quorumPercent", 60));
        var late = scene.place("11", assembly.network());

        given().get(at("decisions/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("networkId", equalTo(assembly.network().toString()))
                .body("electorate", equalTo(1))
                .body("quorumPercent", equalTo(60))
                .body("status", equalTo("OPEN"))
                .body("votes", hasSize(0))
                .body("tally.FOR", equalTo(0))
                .body("subjectId", nullValue());
        assembly.vote(id, late, "FOR").statusCode(403).body("code", equalTo("not-in-electorate"));
        assembly.vote(id, asked, "FOR").statusCode(200);
    }

    @Test
    void what_follows_happens_with_the_end() {
        var adopted = things.add(assembly.network());
        var rejected = things.add(assembly.network());
        var place = assembly.places(1).get(0);

        assembly.vote(assembly.open(Map.of("subjectId", adopted)), place, "FOR").body("status", equalTo("ADOPTED"));
        assembly.vote(assembly.open(Map.of("subjectId", rejected)), place, "AGAINST")
                .body("status", equalTo("REJECTED"));

        assertThat(things.what(adopted)).isEqualTo("adopted");
        assertThat(things.what(rejected)).isEqualTo("rejected");
    }

    @Test
    void one_decision_at_a_time_on_what_the_network_decides_on() {
        var thing = things.add(assembly.network());
        assembly.open(Map.of("subjectId", thing));

        assembly.opening(Map.of("subjectId", thing)).statusCode(409).body("code", equalTo("already-proposed"));
        assembly.opening(Map.of("subjectId", things.add(scene.network("Autre"))))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-subject"));
    }

    @Test
    void refuses_every_fault_at_once() {
        assembly.opening(Map.of(
                        "rule",
                        "UNANIMITY",
                        "quorumPercent",
                        101,
                        "closesAt",
                        "2020-01-01T00:00:00Z",
                        "tally",
                        Map.of()))
                .statusCode(422)
                .body("errors", hasSize(4));
    }

    @Test
    void shows_the_latest_first_a_page_at_a_time() {
        var ids = IntStream.range(0, 3).mapToObj(i -> assembly.open(Map.of())).toList();

        var next = given().queryParam("networkId", assembly.network())
                .queryParam("first", 2)
                .get(at("decisions"))
                .then()
                .statusCode(200)
                .body("totalCount", equalTo(3))
                .body("items.id", contains(ids.get(2).toString(), ids.get(1).toString()))
                .extract()
                .<String>path("next");
        given().queryParam("networkId", assembly.network())
                .queryParam("first", 2)
                .queryParam("after", next)
                .get(at("decisions"))
                .then()
                .body("items.id", contains(ids.get(0).toString()))
                .body("next", nullValue());
        given().queryParam("networkId", assembly.network())
                .queryParam("status", "ADOPTED")
                .get(at("decisions"))
                .then()
                .body("totalCount", equalTo(0));
    }
}
