package org.maillage.directory.resource.http;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ResourcesOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Test
    void an_admin_publishes_changes_and_withdraws_a_resource_of_the_network() throws SQLException {
        var network = network("resources-life");
        grant("rosa", "NETWORK_ADMIN", network);
        var id = made("rosa", "resources", kit("networkId", network, "licence", "CC-BY-SA-4.0"));

        given().get(at("resources/" + id))
                .then()
                .statusCode(200)
                .body("networkIds", contains(network))
                .body("language", equalTo("fr"))
                .body("licence", equalTo("CC-BY-SA-4.0"))
                .body("topics", contains("communication"));
        changing("rosa", 1)
                .body(Map.of("summary", "Affiche et argumentaire"))
                .patch(at("resources/" + id))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        changing("rosa", 2)
                .body(kit("networkId", network))
                .put(at("resources/" + id))
                .then()
                .statusCode(200)
                .body("summary", nullValue())
                .body("licence", equalTo("etalab-2.0"));
        changing("rosa", 2).delete(at("resources/" + id)).then().statusCode(412);
        changing("rosa", 3).delete(at("resources/" + id)).then().statusCode(204);

        given().get(at("resources/" + id)).then().statusCode(404);
        assertThat(changes.typesOf(id))
                .containsExactly("ResourcePublished", "ResourceUpdated", "ResourceUpdated", "ResourceWithdrawn");
    }

    @Test
    void only_admins_of_a_network_publish_and_only_those_who_keep_it_change_it() {
        var network = network("resources-keepers");
        var other = network("resources-others");
        grant("rita", "NETWORK_ADMIN", network);
        grant("odile", "NETWORK_ADMIN", other);

        as("nobody").body(kit()).post(at("resources")).then().statusCode(403);
        as("rita").body(kit("networkId", other)).post(at("resources")).then().statusCode(403);
        var id = made("rita", "resources", kit());
        changing("odile", 1)
                .body(Map.of("title", "À moi"))
                .patch(at("resources/" + id))
                .then()
                .statusCode(403);
        changing("odile", 1).delete(at("resources/" + id)).then().statusCode(403);
        changing("rita", 1)
                .body(Map.of("networkId", other))
                .patch(at("resources/" + id))
                .then()
                .statusCode(403);
        changing("rita", 1)
                .body(Map.of("title", "Toujours à nous"))
                .patch(at("resources/" + id))
                .then()
                .statusCode(200)
                .body("networkId", nullValue())
                .body("networkIds.size()", equalTo(0));
        changing(ADMINISTRATOR, 2)
                .body(Map.of("networkId", other))
                .patch(at("resources/" + id))
                .then()
                .statusCode(200);
        changing("odile", 3).delete(at("resources/" + id)).then().statusCode(204);
    }

    @Test
    void every_fault_of_a_resource_is_listed() {
        var topics = IntStream.range(0, 11).mapToObj(i -> "sujet " + i).toList();

        as(ADMINISTRATOR)
                .body(Map.of(
                        "title",
                        "K",
                        "kind",
                        "KIT",
                        "url",
                        "ftp://example.org",
                        "language",
                        "français",
                        "licence",
                        "MIT",
                        "topics",
                        topics,
                        "networkId",
                        UUID.randomUUID().toString(),
                        "surplus",
                        1))
                .post(at("resources"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/title",
                                "/kind",
                                "/url",
                                "/language",
                                "/licence",
                                "/topics",
                                "/networkId",
                                "/surplus"));
        as(ADMINISTRATOR)
                .body(Map.of())
                .post(at("resources"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/title", "/kind", "/url"));
    }

    private static Map<String, Object> kit(Object... members) {
        var kit = new HashMap<String, Object>();
        kit.put("title", "Kit d’affichage");
        kit.put("kind", "COMMUNICATION_KIT");
        kit.put("url", "https://example.org/kit");
        kit.put("topics", List.of("communication"));
        for (int i = 0; i < members.length; i += 2) {
            kit.put((String) members[i], members[i + 1]);
        }
        return kit;
    }
}
