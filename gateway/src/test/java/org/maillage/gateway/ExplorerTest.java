package org.maillage.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class ExplorerTest {

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explorer/explorer.js",
                "/explorer/explorer.css",
                "/explorer/page.css",
                "/explorer/icon.svg",
                "/graphql-ui/graphiql.min.js",
                "/graphql-ui/graphiql.min.css",
                "/graphql-ui/react.production.min.js",
                "/graphql-ui/react-dom.production.min.js"
            })
    void all_that_the_explorer_needs_is_served_here(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "place", "space"})
    void the_schema_that_a_feed_points_to_is_served_here(String kind) {
        given().get("/schemas/events/" + kind + ".v1.json")
                .then()
                .statusCode(200)
                .body(containsString("\"$schema\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant", "contribution", "payment", "payout"})
    void the_schema_of_private_changes_is_not_served(String kind) {
        given().get("/schemas/events/" + kind + ".v1.json").then().statusCode(404);
    }

    @Test
    void the_page_asks_nothing_from_elsewhere() {
        var page = given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("Maillage"))
                .extract()
                .asString();

        assertThat(page).doesNotContain("https://").doesNotContain("http://");
    }

    @Test
    void every_ready_query_is_of_this_schema_and_within_the_limits() {
        var queries = new JsonArray(given().get("/explorer/queries.json")
                .then()
                .extract()
                .asString()
                .replace("$in7days", "2099-01-01T00:00:00Z")
                .replace("$sample.id", Things.PLACE.toString())
                .replace("$improvement.id", Things.SPACE.toString()));

        assertThat(queries.stream().map(ready -> ((JsonObject) ready).getString("name")))
                .hasSizeGreaterThanOrEqualTo(10)
                .doesNotHaveDuplicates();
        for (var one : queries) {
            var ready = (JsonObject) one;
            var query = ready.getString("query");
            assertThat(ParseAndValidate.validate(schema, new Parser().parseDocument(query), Locale.ENGLISH))
                    .as(ready.getString("title"))
                    .isEmpty();
            if (!query.startsWith("mutation") && !query.startsWith("subscription")) {
                Map<String, Object> variables =
                        ready.getJsonObject("variables", new JsonObject()).getMap();
                assertThat(Graph.ask(query, variables).extract().statusCode())
                        .as(ready.getString("title"))
                        .isEqualTo(200);
            }
        }
    }
}
