package org.maillage.directory.need.http;

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
import static org.maillage.directory.testing.Door.place;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.need.NeedService;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class NeedsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Inject
    NeedService needs;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_need_is_voiced_answered_and_settled() throws SQLException {
        var need = voiced("nina", place("nina"));
        var host = host("Need hôte", "24322", true, List.of());

        as("anyone")
                .body(Map.of("hostId", host, "message", "Nous avons de la place."))
                .post(at("needs/" + need + "/answers"))
                .then()
                .statusCode(201)
                .body("status", equalTo("ANSWERED"))
                .body("answers.hostId", contains(host));
        changing("nina", 2)
                .post(at("needs/" + need + "/settle"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SETTLED"));

        as("anyone")
                .body(Map.of("message", "Trop tard ?"))
                .post(at("needs/" + need + "/answers"))
                .then()
                .statusCode(409)
                .body("code", equalTo("need-closed"));
        changing("nina", 3).post(at("needs/" + need + "/withdraw")).then().statusCode(409);
        assertThat(changes.typesOf(need)).containsExactly("NeedVoiced", "NeedAnswered", "NeedSettled");
    }

    @Test
    void a_need_without_an_answer_cannot_be_settled_but_withdrawn() throws SQLException {
        var need = voiced("noa", place("noa"));

        changing("noa", 1)
                .post(at("needs/" + need + "/settle"))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        changing("noa", 9).post(at("needs/" + need + "/withdraw")).then().statusCode(412);
        changing("noa", 1).post(at("needs/" + need + "/withdraw")).then().body("status", equalTo("WITHDRAWN"));

        assertThat(changes.typesOf(need)).containsExactly("NeedVoiced", "NeedWithdrawn");
    }

    @Test
    void stewards_and_admins_voice_and_end_needs() {
        var network = network("needs-who");
        var place = place("nils", "networkIds", List.of(network));
        grant("nora", "NETWORK_ADMIN", network);
        grant("nick", "NETWORK_ADMIN", network("needs-others"));

        as("bob").body(body("placeId", place)).post(at("needs")).then().statusCode(403);
        as("nick").body(body("networkId", network)).post(at("needs")).then().statusCode(403);
        var need = made("nora", "needs", body("networkId", network));
        given().get(at("needs/" + need))
                .then()
                .body("networkIds", contains(network))
                .body("status", equalTo("OPEN"));
        changing("nick", 1).post(at("needs/" + need + "/withdraw")).then().statusCode(403);
        changing("nora", 1).post(at("needs/" + need + "/withdraw")).then().statusCode(200);
        as("nora").body(body("placeId", place)).post(at("needs")).then().statusCode(201);
    }

    @Test
    void every_fault_of_a_need_and_of_an_answer_is_listed() {
        var need = voiced("nadia", place("nadia"));

        as("nadia")
                .body(Map.of(
                        "kind",
                        "TOOLS",
                        "solutionId",
                        UUID.randomUUID().toString(),
                        "placeId",
                        UUID.randomUUID().toString(),
                        "status",
                        "OPEN"))
                .post(at("needs"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/title", "/kind", "/solutionId", "/placeId", "/status"));
        as("nadia")
                .body(Map.of("title", "Sans lieu", "kind", "OTHER"))
                .post(at("needs"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("one-owner"));
        as("nadia")
                .body(Map.of("hostId", UUID.randomUUID().toString(), "message", "Écrivez à moi@example.org"))
                .post(at("needs/" + need + "/answers"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/hostId", "/message"));
    }

    @Test
    void a_need_follows_its_place_and_its_solution() throws SQLException {
        var solution = made(ADMINISTRATOR, "solutions", Map.of("name", "Need suivie", "needs", List.of("agenda")));
        var place = place("nour");
        var need = made(
                "nour",
                "needs",
                Map.of("title", "Agenda partagé", "kind", "TOOL", "placeId", place, "solutionId", solution));

        changing("nour", 1)
                .body(Map.of("address", Map.of("inseeCode", "97411")))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
        changing(ADMINISTRATOR, 1)
                .body(Map.of("needs", List.of("booking", "agenda")))
                .patch(at("solutions/" + solution))
                .then()
                .statusCode(200);

        given().get(at("needs/" + need))
                .then()
                .body("version", equalTo(3))
                .body("need", equalTo("booking"))
                .body("territory.department", equalTo("974"));
        assertThat(changes.typesOf(need)).containsExactly("NeedVoiced", "NeedVoiced", "NeedVoiced");
    }

    @Test
    void a_need_expires_after_180_days_without_an_answer() throws SQLException {
        var place = place("naël");
        var old = voiced("naël", place);
        var younger = voiced("naël", place);
        var answered = voiced("naël", place);
        as("anyone").body(Map.of("message", "Peut-être")).post(at("needs/" + answered + "/answers"));
        age(old, 181);
        age(younger, 179);
        age(answered, 181);

        while (needs.expireUnanswered() > 0) {
            assertThat(changes.typesOf(younger)).containsExactly("NeedVoiced");
        }

        assertThat(changes.typesOf(old)).containsExactly("NeedVoiced", "NeedExpired");
        assertThat(changes.typesOf(answered)).containsExactly("NeedVoiced", "NeedAnswered");
        given().get(at("needs/" + younger)).then().body("status", equalTo("OPEN"));
        as("anyone")
                .body(Map.of("message", "Trop tard ?"))
                .post(at("needs/" + old + "/answers"))
                .then()
                .statusCode(409)
                .body("code", equalTo("need-closed"));
    }

    /** Line 27. */
    @Test
    void of_two_equal_hosts_the_one_in_saint_denis_comes_first_and_a_closed_one_never() {
        var files = made(ADMINISTRATOR, "solutions", Map.of("name", "Need fichiers", "needs", List.of("files")));
        var asked = made(ADMINISTRATOR, "solutions", Map.of("name", "Need demandée", "needs", List.of("files")));
        var far = host("Need Lyon", "69123", true, List.of(files));
        var near = host("Need Saint-Denis", "97411", true, List.of(files));
        var closed = host("Need fermé", "97411", false, List.of(asked));
        var need = made(
                "nell",
                "needs",
                Map.of(
                        "title",
                        "Un nuage pour nos fichiers",
                        "kind",
                        "HOSTING",
                        "placeId",
                        place("nell", "address", Map.of("inseeCode", "97411")),
                        "solutionId",
                        asked));

        var suggested = given().get(at("needs/" + need + "/hosts"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        var ids = suggested.getList("host.id", String.class);
        assertThat(ids).contains(near, far).doesNotContain(closed);
        assertThat(ids.indexOf(near)).isLessThan(ids.indexOf(far));
        assertThat(suggested.getList("[" + ids.indexOf(near) + "].reasons", String.class))
                .containsExactly("serves-same-need", "same-department");
        assertThat(suggested.getFloat("[" + ids.indexOf(near) + "].score")).isEqualTo(55.0f);
    }

    private static String voiced(String subject, String place) {
        return made(subject, "needs", body("placeId", place));
    }

    private static Map<String, Object> body(String owner, String id) {
        return Map.of("title", "Agenda partagé", "kind", "TOOL", owner, id);
    }

    private static String host(String name, String insee, boolean open, List<String> solutions) {
        return made(
                ADMINISTRATOR,
                "hosts",
                Map.of(
                        "name",
                        name,
                        "legalForm",
                        "ASSOCIATION",
                        "economicModel",
                        "MEMBERSHIP",
                        "address",
                        Map.of("inseeCode", insee),
                        "openToNewUsers",
                        open,
                        "solutionIds",
                        solutions));
    }

    private void age(String need, int days) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update need set created_at = now() - interval '" + days + " days' where id = '" + need + "'");
        }
    }
}
