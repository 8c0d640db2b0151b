package org.maillage.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.gateway.testing.GatewayStack;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class HttpStatusTest {

    private static final String RESPONSE = "application/graphql-response+json";

    @ParameterizedTest
    @ValueSource(strings = {"{", "{ nothingOfThatName }", "query Q($id: ID!) { __typename }"})
    void what_is_not_valid_is_400_as_graphql_response_and_200_as_json(String query) {
        post(query, RESPONSE).statusCode(400).contentType(startsWith(RESPONSE)).body("data", nullValue());
        post(query, "application/json").statusCode(200).contentType(startsWith("application/json"));
        post(query, "*/*").body("errors[0].extensions.code", equalTo("bad-request"));
    }

    @Test
    void a_query_comes_by_get_and_a_mutation_does_not() {
        given().queryParam("query", "{ networks { name } }")
                .get("/graphql")
                .then()
                .statusCode(200);
        given().queryParam("query", "mutation { __typename }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "POST");
    }

    @Test
    void a_body_that_is_not_json_in_utf8_is_refused() {
        given().contentType("text/plain").body("{}").post("/graphql").then().statusCode(415);
        given().contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, '"', '}'})
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("bad-request"));
    }

    @Test
    void a_body_over_a_megabyte_is_too_large() {
        given().contentType("application/json")
                .body("{\"query\":\"" + "x".repeat(1_100_000) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @Test
    void an_unexpected_failure_says_its_trace_and_nothing_of_us() {
        var answer = post("{ places(filter: {ids: [\"no uuid\"]}) { totalCount } }", RESPONSE)
                .body("errors[0].extensions.traceId", notNullValue());

        answer.body("errors.size()", equalTo(1));
        answer.body("errors[0].message", equalTo("An argument has a value that cannot be read."));
    }

    @Test
    void reads_are_welcome_from_any_origin() {
        given().header("Origin", "https://carte.example")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", notNullValue());
    }

    @Test
    void the_schema_is_printed() {
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Place {"));
    }

    @Test
    void a_refusal_has_a_page_for_people_and_an_answer_for_programs() {
        given().get("/problems/stale-version").then().statusCode(200).body("status", equalTo(412));
        given().accept("text/html")
                .get("/problems/stale-version")
                .then()
                .statusCode(200)
                .body(containsString("412"));
        given().get("/problems/nothing").then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static io.restassured.response.ValidatableResponse post(String query, String accept) {
        return given().contentType("application/json")
                .accept(accept)
                .body(java.util.Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
