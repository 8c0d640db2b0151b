package org.maillage.directory.network.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ManifestosOverHttpTest {

    private static final Map<String, Object> PRIVACY = criterion("privacy", 3);

    @Inject
    AppendedChanges changes;

    @Test
    void other_criteria_are_a_new_version_and_the_same_ones_are_none() throws SQLException {
        var network = network("manifesto-versions");

        adopt(network, 1, Map.of("criteria", List.of(PRIVACY, criterion("exit", 2))))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("criteriaVersion", equalTo(2))
                .body("criteria.code", contains("privacy", "exit"))
                .body("criteria.version", everyItem(equalTo(2)));
        adopt(network, 2, Map.of("criteria", List.of(PRIVACY, criterion("exit", 2))))
                .statusCode(200)
                .body("version", equalTo(2));
        adopt(network, 2, Map.of("criteria", List.of(PRIVACY, criterion("exit", 5))))
                .body("criteriaVersion", equalTo(3));

        assertThat(changes.typesOf(network)).containsExactly("NetworkCreated", "ManifestoAdopted", "ManifestoAdopted");
    }

    @Test
    void a_network_adopts_a_resource_of_kind_manifesto_only_and_keeps_it_from_being_withdrawn() {
        var network = network("manifesto-resource");
        var manifesto = resource(network, "MANIFESTO");
        var guide = resource(network, "GUIDE");

        adopt(network, 1, Map.of("resourceId", guide, "criteria", List.of(PRIVACY)))
                .statusCode(422)
                .body("errors.pointer", contains("/resourceId"))
                .body("errors.code", contains("unknown-resource"));
        adopt(network, 1, Map.of("resourceId", manifesto, "criteria", List.of(PRIVACY)))
                .statusCode(200)
                .body("manifestoId", equalTo(manifesto));

        changing(ADMINISTRATOR, 1)
                .delete(at("resources/" + manifesto))
                .then()
                .statusCode(409)
                .body("code", equalTo("manifesto-in-force"));
    }

    @Test
    void an_update_of_the_network_leaves_its_criteria() {
        var network = network("manifesto-stays");
        adopt(network, 1, Map.of("criteria", List.of(PRIVACY))).statusCode(200);

        changing(ADMINISTRATOR, 2)
                .body(Map.of("slug", "manifesto-stays", "name", "Autre nom", "kind", "REGIONAL"))
                .put(at("networks/" + network))
                .then()
                .statusCode(200)
                .body("criteria.code", contains("privacy"));
        changing(ADMINISTRATOR, 3)
                .body(Map.of("criteria", List.of(PRIVACY)))
                .patch(at("networks/" + network))
                .then()
                .statusCode(422)
                .body("errors.code", contains("read-only-field"));
    }

    @Test
    void an_admin_of_the_network_adopts_with_the_version_read() {
        var network = network("manifesto-admin");
        grant("olga", "NETWORK_ADMIN", network);

        changing("ada", 1)
                .body(Map.of("criteria", List.of(PRIVACY)))
                .put(at("networks/" + network + "/manifesto"))
                .then()
                .statusCode(403);
        changing("olga", 9)
                .body(Map.of("criteria", List.of(PRIVACY)))
                .put(at("networks/" + network + "/manifesto"))
                .then()
                .statusCode(412);
        as("olga")
                .body(Map.of("criteria", List.of(PRIVACY)))
                .put(at("networks/" + network + "/manifesto"))
                .then()
                .statusCode(428);
        given().header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("criteria", List.of(PRIVACY)))
                .put(at("networks/" + network + "/manifesto"))
                .then()
                .statusCode(401);
        changing("olga", 1)
                .body(Map.of("criteria", List.of(PRIVACY)))
                .put(at("networks/" + network + "/manifesto"))
                .then()
                .statusCode(200);
        changing("olga", 1)
                .body(Map.of("criteria", List.of(PRIVACY)))
                .put(at("networks/" + UUID.randomUUID() + "/manifesto"))
                .then()
                .statusCode(404);
    }

    @Test
    void every_fault_of_a_manifesto_is_listed() {
        var network = network("manifesto-faults");

        adopt(network, 1, Map.of("criteria", List.of())).statusCode(422).body("errors.pointer", contains("/criteria"));
        adopt(
                        network,
                        1,
                        Map.of(
                                "surplus",
                                1,
                                "criteria",
                                List.of(
                                        Map.of("code", "Not A Code", "label", "x", "weight", 11),
                                        Map.of("code", "twice", "label", "x", "weight", 1),
                                        Map.of("code", "twice", "label", "x", "weight", 2))))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/surplus", "/criteria/0/code", "/criteria/0/weight", "/criteria/2/code"));
    }

    private static ValidatableResponse adopt(String network, int version, Object manifesto) {
        return changing(ADMINISTRATOR, version)
                .body(manifesto)
                .put(at("networks/" + network + "/manifesto"))
                .then();
    }

    private static Map<String, Object> criterion(String code, int weight) {
        return Map.of("code", code, "label", "Critère " + code, "weight", weight);
    }

    private static String resource(String network, String kind) {
        return made(
                ADMINISTRATOR,
                "resources",
                Map.of("networkId", network, "title", "Manifeste", "kind", kind, "url", "https://example.org/m"));
    }
}
