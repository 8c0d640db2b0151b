package org.maillage.directory.host.http;

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
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class HostsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void a_host_offers_solutions_of_the_catalogue_and_stands_in_a_territory() throws SQLException {
        var files = made(ADMINISTRATOR, "solutions", Map.of("name", "Host files", "needs", List.of("files")));
        var id = made(
                ADMINISTRATOR,
                "hosts",
                host(
                        "solutionIds",
                        List.of(files),
                        "address",
                        Map.of("inseeCode", "97411"),
                        "charters",
                        List.of("CHATONS"),
                        "serves",
                        List.of(Map.of("code", "974"), Map.of("code", "04", "level", "REGION")),
                        "yearlyBudget",
                        Map.of("amount", "12000"),
                        "openToNewUsers",
                        true,
                        "support",
                        List.of("on-site", "training")));

        given().get(at("hosts/" + id))
                .then()
                .statusCode(200)
                .body("territory.department", equalTo("974"))
                .body("address.commune", equalTo("Saint-Denis"))
                .body("serves.level", contains("DEPARTMENT", "REGION"))
                .body("solutionIds", contains(files))
                .body("yearlyBudget.amount", equalTo("12000.00"))
                .body("openToNewUsers", equalTo(true));
        changing(ADMINISTRATOR, 1).body(host()).put(at("hosts/" + id)).then().body("openToNewUsers", equalTo(false));
        changing(ADMINISTRATOR, 2).delete(at("hosts/" + id)).then().statusCode(204);

        assertThat(changes.typesOf(id)).containsExactly("HostPublished", "HostUpdated", "HostWithdrawn");
    }

    @Test
    void every_fault_of_a_host_is_listed() {
        as(ADMINISTRATOR)
                .body(Map.of(
                        "name",
                        "H",
                        "legalForm",
                        "SCIC",
                        "economicModel",
                        "ADS",
                        "solutionIds",
                        List.of(UUID.randomUUID().toString()),
                        "serves",
                        List.of(Map.of("code", "999")),
                        "support",
                        List.of("telepathy"),
                        "website",
                        "pas de site",
                        "yearlyHours",
                        -1))
                .post(at("hosts"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/name",
                                "/legalForm",
                                "/economicModel",
                                "/solutionIds",
                                "/serves/0/code",
                                "/support/0",
                                "/website",
                                "/yearlyHours"));
    }

    @Test
    void the_admins_of_the_publishing_network_keep_it() {
        var network = network("hosts-keepers");
        grant("hugo", "NETWORK_ADMIN", network);
        grant("hana", "NETWORK_ADMIN", network);
        grant("hector", "NETWORK_ADMIN", network("hosts-others"));
        var id = made("hugo", "hosts", host());

        as("nobody").body(host()).post(at("hosts")).then().statusCode(403);
        changing("hector", 1).delete(at("hosts/" + id)).then().statusCode(403);
        changing("hana", 1)
                .body(Map.of("yearlyHours", 40))
                .patch(at("hosts/" + id))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> host(Object... members) {
        var host = new HashMap<String, Object>();
        host.put("name", "Chaton des Mascareignes");
        host.put("legalForm", "ASSOCIATION");
        host.put("economicModel", "MEMBERSHIP");
        for (int i = 0; i < members.length; i += 2) {
            host.put((String) members[i], members[i + 1]);
        }
        return host;
    }
}
