package org.maillage.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class WritesTest {

    private static final String UPDATE =
            "mutation U($id: ID!, $v: Int!, $in: PlaceInput!) { updatePlace(id: $id, version: $v, input: $in) { version name } }";
    private static final String TOKEN = Tokens.of("steward-a");

    @Inject
    FakeOwners directory;

    @Inject
    Things things;

    private final UUID id = UUID.randomUUID();
    private final String path = "/api/directory/places/" + id;

    @BeforeEach
    void a_place() {
        directory.forget();
        things.network(Things.NETWORK, 1, "perigord");
        things.place(id, 1, "Avant");
    }

    @Test
    void an_update_travels_as_the_members_that_were_sent() {
        directory.answers("PATCH " + path, 200, Things.placeJson(id, 2, "Après"), () -> things.place(id, 2, "Après"));
        var input = new HashMap<String, Object>(Map.of("name", "Après", "kinds", List.of("FABLAB")));
        input.put("website", null);
        input.put("address", Map.of("commune", "Périgueux", "latitude", 45.1));

        update(input, 1).body("data.updatePlace.name", equalTo("Après")).body("data.updatePlace.version", equalTo(2));

        var sent = directory.last();
        assertThat(sent.header("Content-Type")).startsWith("application/merge-patch+json");
        assertThat(sent.header("If-Match")).isEqualTo("\"1\"");
        assertThat(sent.header("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(new JsonObject(sent.body()).fieldNames())
                .containsExactlyInAnyOrder("name", "kinds", "website", "address");
        assertThat(new JsonObject(sent.body()).getValue("website")).isNull();
        assertThat(new JsonObject(sent.body()).getJsonObject("address").fieldNames())
                .containsExactlyInAnyOrder("commune", "latitude");
    }

    @Test
    void an_answer_waits_until_the_read_model_holds_the_write() {
        directory.answers(
                "PATCH " + path, 200, Things.placeJson(id, 2, "Après"), () -> CompletableFuture.delayedExecutor(
                                200, TimeUnit.MILLISECONDS)
                        .execute(() -> things.place(id, 2, "Après")));

        update(Map.of("name", "Après", "kinds", List.of("FABLAB")), 1).body("extensions", nullValue());

        Graph.ask("{ place(id: \"" + id + "\") { name version } }").body("data.place.version", equalTo(2));
        Graph.ask("{ places(filter: {search: \"apres\", ids: [\"" + id + "\"]}) { totalCount } }")
                .body("data.places.totalCount", equalTo(1));
    }

    @Test
    void a_read_model_that_lags_is_told() {
        directory.answers("PATCH " + path, 200, Things.placeJson(id, 2, "Après"));

        update(Map.of("name", "Après", "kinds", List.of("FABLAB")), 1)
                .body("data.updatePlace.name", equalTo("Après"))
                .body("extensions.lagging", equalTo(true));
    }

    @Test
    void a_place_that_waits_for_its_network_is_answered_from_the_owners_reply() {
        var pending = UUID.randomUUID();
        var told = new JsonObject(Things.placeJson(pending, 1, "Nouveau"))
                .put("proposalId", UUID.randomUUID().toString());
        directory.answers("POST /api/directory/places", 202, told.encode());

        Graph.askAs(
                        TOKEN,
                        "mutation { registerPlace(input: {name: \"Nouveau\", kinds: [FABLAB]}) { id name } }",
                        Map.of())
                .body("data.registerPlace.id", equalTo(pending.toString()))
                .body("extensions", nullValue());
        Graph.ask("{ place(id: \"" + pending + "\") { name } }").body("data.place", nullValue());
    }

    @Test
    void a_stale_version_keeps_its_code_and_its_figure() {
        directory.refuses(
                "PATCH " + path,
                412,
                "{\"type\":\"/problems/stale-version\",\"status\":412,\"code\":\"stale-version\",\"detail\":\"Changed.\",\"version\":7}");

        update(Map.of("name", "Après", "kinds", List.of("FABLAB")), 1)
                .statusCode(200)
                .body("errors[0].path", equalTo(List.of("updatePlace")))
                .body("errors[0].extensions.code", equalTo("stale-version"))
                .body("errors[0].extensions.version", equalTo(7));
    }

    @Test
    void every_fault_comes_back_with_its_pointer() {
        directory.refuses("PATCH " + path, 422, """
                {"code":"validation","status":422,"detail":"2","errors":[
                  {"pointer":"/name","code":"name-placeholder","message":"No name."},
                  {"pointer":"/address/inseeCode","code":"unknown-code","message":"Not a commune."}]}
                """);

        update(Map.of("name", "?", "kinds", List.of("FABLAB")), 1)
                .body("errors[0].extensions.code", equalTo("validation"))
                .body("errors[0].extensions.errors.pointer", equalTo(List.of("/name", "/address/inseeCode")))
                .body("errors[0].extensions.errors[1].code", equalTo("unknown-code"));
    }

    @Test
    void an_owner_that_fails_is_unavailable_and_the_rest_is_answered() {
        directory.answers("GET /api/directory/grants", 502, "");

        Graph.askAs(TOKEN, "{ me { grants { role } } networks { slug } }", Map.of())
                .statusCode(200)
                .body("data.me", nullValue())
                .body("data.networks.slug", hasItem("perigord"))
                .body("errors[0].extensions.code", equalTo("unavailable"))
                .body("errors[0].path", equalTo(List.of("me", "grants")));
    }

    @Test
    void the_requests_key_serves_each_field_of_a_mutation_under_its_path() {
        directory.answers("POST " + path + "/confirm", 200, Things.placeJson(id, 1, "Avant"));
        var query = "mutation { a: confirmPlace(id: \"" + id + "\") { id } b: confirmPlace(id: \"" + id
                + "\", parts: [ADDRESS]) { id } }";

        Graph.send(given().auth().oauth2(TOKEN).header("Idempotency-Key", "k-1"), query, Map.of())
                .body("errors", nullValue());

        assertThat(directory.received())
                .extracting(r -> r.header("Idempotency-Key"))
                .containsExactly("k-1/a", "k-1/b");
        assertThat(directory.received())
                .extracting(FakeOwners.Received::body)
                .containsExactly("{}", "{\"parts\":[\"ADDRESS\"]}");
    }

    @Test
    void a_key_too_long_for_its_path_is_the_same_at_each_retry_and_another_for_each_field() {
        directory.answers("POST " + path + "/confirm", 200, Things.placeJson(id, 1, "Avant"));
        var query =
                "mutation { a: confirmPlace(id: \"" + id + "\") { id } b: confirmPlace(id: \"" + id + "\") { id } }";
        var longest = "k".repeat(255);

        for (var key : List.of(longest, longest, "l" + longest.substring(1))) {
            Graph.send(given().auth().oauth2(TOKEN).header("Idempotency-Key", key), query, Map.of())
                    .body("errors", nullValue());
        }

        var keys = directory.received().stream()
                .map(r -> r.header("Idempotency-Key"))
                .toList();
        assertThat(keys).hasSize(6).allSatisfy(key -> assertThat(key).matches("[0-9a-f]{64}"));
        assertThat(keys.subList(2, 4)).isEqualTo(keys.subList(0, 2));
        assertThat(Set.copyOf(keys)).hasSize(4);
    }

    @Test
    void a_key_is_made_where_none_was_sent() {
        directory.answers("POST " + path + "/confirm", 200, Things.placeJson(id, 1, "Avant"));

        Graph.askAs(TOKEN, "mutation { confirmPlace(id: \"" + id + "\") { id } }", Map.of())
                .body("data.confirmPlace.id", notNullValue());

        assertThat(directory.last().header("Idempotency-Key")).isNotBlank();
    }

    @Test
    void a_space_is_gone_once_its_removal_is_answered() {
        var space = UUID.randomUUID();
        things.place(Things.PLACE, 1, "Avec une salle");
        things.space(space, 3, "Salle ronde");
        directory.answers(
                "DELETE /api/directory/spaces/" + space, 204, "", () -> things.gone(EntityKind.SPACE, space, 4));

        Graph.askAs(TOKEN, "mutation { removeSpace(id: \"" + space + "\", version: 3) }", Map.of())
                .body("data.removeSpace", equalTo(space.toString()))
                .body("extensions", nullValue());

        Graph.ask("{ place(id: \"" + Things.PLACE + "\") { spaces { id } } }")
                .body("data.place.spaces.id.contains('" + space + "')", equalTo(false));
    }

    private io.restassured.response.ValidatableResponse update(Map<String, Object> input, int version) {
        var variables = Map.<String, Object>of("id", id.toString(), "v", version, "in", input);
        return Graph.askAs(TOKEN, UPDATE, variables);
    }
}
