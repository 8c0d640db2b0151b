package org.maillage.directory.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ImportsOverHttpTest {

    private static final Map<String, String> NATIVE = Map.of("profile", "maillage", "source", "atelier");
    private static final String TWO_PLACES = """
            {"externalId":"a","name":"La Ruche","kinds":["COWORKING"],"address":{"postcode":"24000","commune":"Périgueux"},"spaces":[{"name":"Salle ronde","kind":"MEETING_ROOM","capacity":12,"rates":[{"unit":"DAY","price":{"amount":"80.00","currency":"EUR"}}]}],"equipment":[{"name":"Four","category":"kitchen","quantity":1,"sharing":"ON_SITE"}],"skills":["couture"],"verifiedAt":"2026-11-01T10:00:00Z"}
            {"externalId":"b","name":"Le Labo","kinds":["FABLAB"],"address":{"inseeCode":"26113"}}
            """;

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_directory() {
        table.clear();
    }

    @Test
    void imports_native_rows_with_their_spaces_and_equipment() {
        var done = administrator.run(NATIVE, TWO_PLACES);

        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(done.getLong("bytesRead")).isEqualTo(done.getLong("bytesTotal"));
        assertThat(done.getMap("warningsByCode")).containsEntry("skills-need-consent", 1);
        assertThat(table.count("select count(*) from equipment where name = 'Four'"))
                .isEqualTo(1);
        assertThat(table.count("select count(*) from space where name = 'Salle ronde'"))
                .isEqualTo(1);
        assertThat(table.count("select count(*) from change_log c join place p on p.id::text = c.aggregate_id "
                        + "where c.origin = 'atelier' and c.actor = 'the-administrator'"))
                .isEqualTo(2);
    }

    @Test
    void changes_nothing_when_the_same_rows_come_again() {
        administrator.run(NATIVE, TWO_PLACES);
        long changes = table.changes();

        var again = administrator.run(NATIVE, TWO_PLACES);

        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(table.changes()).isEqualTo(changes);
    }

    @Test
    void rejects_rows_without_key_with_a_key_seen_before_and_unreadable_ones() {
        var done = administrator.run(NATIVE, TWO_PLACES + """
                        {"name":"Sans clef","kinds":["OTHER"],"address":{"inseeCode":"26113"}}
                        {"externalId":"a","name":"Encore la Ruche","kinds":["OTHER"],"address":{"inseeCode":"26113"}}
                        {"externalId":"c",
                        {"externalId":"d","name":"Nulle part","kinds":["OTHER"]}
                        {"externalId":"e","kinds":["OTHER"],"address":{"inseeCode":"26113"}}
                        """);

        var rejected = administrator.get(done.getString("id"), "/rows?outcome=REJECTED");
        assertThat(rejected.getList("rows.rejection.code"))
                .containsExactly("key-missing", "key-repeated", "row-malformed", "no-location", "name-missing");
        assertThat(rejected.getList("rows.line")).containsExactly(3, 4, 5, 6, 7);
        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(administrator.text(done.getString("id"), "/rejected").lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("\"_rejected\":{\"line\":4,\"code\":\"key-repeated\""));
    }

    @Test
    void pages_the_rows() {
        var id = administrator.run(NATIVE, TWO_PLACES).getString("id");

        var first = administrator.get(id, "/rows?limit=1");
        var second = administrator.get(id, "/rows?limit=1&after=" + first.getInt("next"));

        assertThat(first.getString("rows[0].key")).isEqualTo("a");
        assertThat(second.getString("rows[0].key")).isEqualTo("b");
        assertThat(administrator.get(id, "/rows?line=2").getList("rows.key")).containsExactly("b");
    }

    @Test
    void fails_a_file_that_is_not_of_the_format() {
        var done = administrator.run(NATIVE, "nothing to read");

        assertThat(done.getString("status")).isEqualTo("FAILED");
        assertThat(done.getString("refusal.code")).isEqualTo("file-unreadable");
    }

    @Test
    void refuses_a_dry_run_named_for_another_file() {
        var dry = administrator.run(Map.of("profile", "maillage", "source", "atelier", "dryRun", "true"), TWO_PLACES);

        administrator
                .post(
                        Map.of("profile", "maillage", "source", "atelier", "sameAs", dry.getString("id")),
                        bytes(TWO_PLACES + "\n"))
                .statusCode(409)
                .body("code", equalTo("file-differs"));
        assertThat(table.places()).isZero();
    }

    @Test
    void refuses_a_second_import_of_a_source_while_one_runs() {
        var many = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            many.append("{\"externalId\":\"n")
                    .append(i)
                    .append("\",\"name\":\"Lieu ")
                    .append(i);
            many.append("\",\"kinds\":[\"OTHER\"],\"address\":{\"inseeCode\":\"26113\"}}\n");
        }
        var first = administrator.post(NATIVE, bytes(many.toString())).statusCode(202);

        administrator.post(NATIVE, bytes(TWO_PLACES)).statusCode(409).body("code", equalTo("import-running"));

        var id = first.extract().jsonPath().getString("id");
        administrator.request().delete(ImportClient.PATH + "/" + id).then().statusCode(200);
        var ended = administrator.ended(id);
        assertThat(ended.getString("status")).isEqualTo("STOPPED");
        assertThat(ended.getInt("rows")).isLessThan(3_000).isEqualTo((int) table.places());
        administrator
                .request()
                .delete(ImportClient.PATH + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
    }

    @Test
    void refuses_what_it_does_not_understand() {
        administrator
                .post(Map.of("profile", "maillage", "source", "atelier", "completely", "true"), bytes(TWO_PLACES))
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("detail", containsString("completely"));
        administrator
                .post(Map.of("profile", "excel", "source", "Atelier !", "dryRun", "yes"), bytes(TWO_PLACES))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/profile", "/source", "/dryRun")));
        administrator
                .request()
                .queryParams(NATIVE)
                .contentType("application/pdf")
                .body(bytes("%PDF"))
                .post(ImportClient.PATH)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void lets_administrators_and_admins_of_the_network_import_and_nobody_else() {
        given().queryParams(NATIVE)
                .contentType("application/octet-stream")
                .body(bytes(TWO_PLACES))
                .post(ImportClient.PATH)
                .then()
                .statusCode(401);
        ImportClient.of("somebody").post(NATIVE, bytes(TWO_PLACES)).statusCode(403);
        ImportClient.of("somebody")
                .post(
                        Map.of(
                                "profile",
                                "maillage",
                                "source",
                                "atelier",
                                "networkId",
                                UUID.fromString("0198c1a0-0000-7000-8000-0000000000aa")),
                        bytes(TWO_PLACES))
                .statusCode(403);
    }

    @Test
    void hides_an_import_from_those_who_may_not_know_of_it() {
        var id = administrator.run(NATIVE, TWO_PLACES).getString("id");

        ImportClient.of("somebody")
                .request()
                .get(ImportClient.PATH + "/" + id)
                .then()
                .statusCode(404);
        administrator
                .request()
                .get(ImportClient.PATH + "/0198c1a0-0000-7000-8000-0000000000bb")
                .then()
                .statusCode(404);
        administrator.request().get(ImportClient.PATH + "/x").then().statusCode(404);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
