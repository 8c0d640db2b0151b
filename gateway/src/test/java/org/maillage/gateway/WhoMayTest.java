package org.maillage.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Mutations;
import org.maillage.kit.testing.Tokens;

/** Acceptance 9 and 10 of the gateway. */
@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class WhoMayTest {

    private static final String FORBIDDEN = "{\"code\":\"forbidden\",\"detail\":\"Not yours.\",\"status\":403}";

    @Inject
    GraphQLSchema schema;

    @Inject
    FakeOwners directory;

    @BeforeEach
    void forget() {
        directory.forget();
    }

    @Test
    void every_mutation_of_the_schema_has_its_rule() {
        var mutations = schema.getMutationType().getFieldDefinitions().stream()
                .map(GraphQLNamedSchemaElement::getName)
                .toList();

        assertThat(Mutations.all().keySet()).containsExactlyInAnyOrderElementsOf(mutations);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void nobody_changes_anything_without_a_token(String mutation) {
        Graph.ask("mutation { " + Mutations.named(mutation).document() + " }")
                .statusCode(200)
                .body("data", nullValue())
                .body("errors[0].path[0]", equalTo(mutation))
                .body("errors[0].extensions.code", equalTo("unauthenticated"));

        assertThat(directory.received()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_steward_of_one_place_does_not_change_another(String mutation) {
        var asked = Mutations.named(mutation);
        directory.refuses(asked.ownersRequest(), 403, FORBIDDEN);

        Graph.askAs(Tokens.of("steward-a"), "mutation { " + asked.document() + " }", Map.of())
                .statusCode(200)
                .body("data", nullValue())
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("forbidden"));

        assertThat(directory.received()).hasSize(1);
        assertThat(directory.last().method() + " " + directory.last().path()).isEqualTo(asked.ownersRequest());
    }

    static Stream<String> mutations() {
        return Mutations.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_valid_is_401_on_every_entry(String token) {
        var bearer = "Bearer " + token;

        given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"query\":\"{ networks { name } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        for (var path : List.of(
                "/graphql?query={__typename}",
                "/api/directory/places/1",
                "/api/mobility/plans",
                "/feeds/place",
                "/feeds",
                "/openapi")) {
            given().header("Authorization", bearer)
                    .urlEncodingEnabled(false)
                    .get(path.replace("{", "%7B").replace("}", "%7D"))
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("unauthenticated"));
        }
        assertThat(directory.received()).isEmpty();
    }

    static Stream<String> badTokens() {
        var good = Tokens.of("steward-a");
        var parts = good.split("\\.");
        var none =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        return Stream.of(
                good.substring(0, good.length() - 6) + "AAAAAA",
                parts[0] + "."
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString("{\"sub\":\"administrator\"}".getBytes())
                        + "." + parts[2],
                Tokens.expired("steward-a"),
                Tokens.forAudience("other-api", "steward-a"),
                Tokens.ofIssuer("https://login.test/realms/other", "steward-a"),
                none + "." + parts[1] + ".",
                "not-a-token");
    }

    @Test
    void me_is_null_for_nobody_and_tells_the_roles_of_somebody() {
        Graph.ask("{ me { subject } }").body("data.me", nullValue()).body("errors", nullValue());

        Graph.askAs(Tokens.of("steward-a", "member"), "{ me { subject roles } }", Map.of())
                .body("data.me.subject", equalTo("steward-a"))
                .body("data.me.roles", equalTo(List.of("member")));
    }

    @Test
    void grants_are_asked_from_their_owner_in_the_name_of_the_caller() {
        var token = Tokens.of("steward-a");
        directory.answers(
                "GET /api/directory/grants",
                200,
                "[{\"id\":\"g1\",\"version\":1,\"subject\":\"steward-a\",\"role\":\"PLACE_STEWARD\",\"scope\":\"p1\"}]");

        Graph.askAs(token, "{ me { grants { role scope } } }", Map.of())
                .body("data.me.grants[0].role", equalTo("PLACE_STEWARD"))
                .body("data.me.grants[0].scope", equalTo("p1"));

        assertThat(directory.last().uri()).isEqualTo("/api/directory/grants?subject=me");
        assertThat(directory.last().header("Authorization")).isEqualTo("Bearer " + token);
    }
}
