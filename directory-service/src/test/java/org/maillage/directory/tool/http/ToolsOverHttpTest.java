package org.maillage.directory.tool.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ToolsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void a_place_declares_a_tool_once_for_each_need() {
        var place = place("tea");
        made("tea", "places/" + place + "/tools", Map.of("tool", "Google Drive", "need", "files"));

        as("tea")
                .body(Map.of("tool", "google  DRIVE", "need", "files"))
                .post(at("places/" + place + "/tools"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-declared"));
        as("tea")
                .body(Map.of("tool", "Google Drive", "need", "office"))
                .post(at("places/" + place + "/tools"))
                .then()
                .statusCode(201)
                .body("wantsAlternative", equalTo(false));
        given().get(at("places/" + place + "/tools")).then().body("need", contains("files", "office"));
    }

    @Test
    void a_tool_named_like_a_solution_is_linked_to_it() {
        var solution = solution("Tool Étherpad");
        var place = place("tess");

        var linked = made("tess", "places/" + place + "/tools", Map.of("tool", "tool etherpad", "need", "office"));

        given().get(at("tools/" + linked)).then().body("solutionId", equalTo(solution));
        changing("tess", 1)
                .body(Map.of("tool", "Un autre outil"))
                .patch(at("tools/" + linked))
                .then()
                .statusCode(200)
                .body("solutionId", nullValue());
    }

    @Test
    void a_solution_published_later_is_linked_to_the_tools_of_its_name() throws SQLException {
        var place = place("tom");
        var tool = made("tom", "places/" + place + "/tools", Map.of("tool", "Tool Tardif", "need", "chat"));

        var solution = solution("tool-tardif");

        given().get(at("tools/" + tool))
                .then()
                .body("solutionId", equalTo(solution))
                .body("tool", equalTo("Tool Tardif"))
                .body("version", equalTo(2));
        assertThat(changes.typesOf(tool)).containsExactly("ToolUsageDeclared", "ToolUsageDeclared");
    }

    @Test
    void solutions_that_name_the_tool_could_replace_it() {
        var place = place("tara");
        var tool = made("tara", "places/" + place + "/tools", Map.of("tool", "Tool Géant", "need", "office"));
        var solution = made(
                ADMINISTRATOR,
                "solutions",
                Map.of("name", "Tool libre", "needs", List.of("office"), "alternativesTo", List.of("tool geant")));

        given().get(at("tools/" + tool + "/alternatives"))
                .then()
                .statusCode(200)
                .body("id", contains(solution));
    }

    @Test
    void a_tool_follows_its_place_and_ends() throws SQLException {
        var place = place("tina");
        var tool = made("tina", "places/" + place + "/tools", Map.of("tool", "Tableur", "need", "accounting"));

        changing("tina", 1)
                .body(Map.of("address", Map.of("inseeCode", "97411")))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);
        given().get(at("tools/" + tool))
                .then()
                .body("territory.department", equalTo("974"))
                .body("version", equalTo(2));
        changing("bob", 2).delete(at("tools/" + tool)).then().statusCode(403);
        changing("tina", "*").delete(at("tools/" + tool)).then().statusCode(204);

        assertThat(changes.typesOf(tool)).containsExactly("ToolUsageDeclared", "ToolUsageDeclared", "ToolUsageEnded");
    }

    @Test
    void every_fault_of_a_declaration_is_listed() {
        as("tess")
                .body(Map.of(
                        "need",
                        "filez",
                        "satisfaction",
                        6,
                        "since",
                        "2999-01-01",
                        "solutionId",
                        UUID.randomUUID().toString(),
                        "surplus",
                        1))
                .post(at("places/" + place("tess") + "/tools"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/tool", "/need", "/satisfaction", "/since", "/solutionId", "/surplus"));
    }

    private static String solution(String name) {
        return made(ADMINISTRATOR, "solutions", Map.of("name", name, "needs", List.of("office")));
    }
}
