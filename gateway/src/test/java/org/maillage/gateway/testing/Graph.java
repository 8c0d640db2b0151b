package org.maillage.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Asks the gateway under test by GraphQL. */
public final class Graph {

    private Graph() {}

    public static ValidatableResponse ask(String query) {
        return ask(query, Map.of());
    }

    public static ValidatableResponse ask(String query, Map<String, Object> variables) {
        return send(given(), query, variables);
    }

    public static ValidatableResponse askAs(String token, String query, Map<String, Object> variables) {
        return send(given().auth().oauth2(token), query, variables);
    }

    public static ValidatableResponse send(RequestSpecification request, String query, Map<String, Object> variables) {
        return request.contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
