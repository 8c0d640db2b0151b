package org.maillage.funding.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists commons and asks for them over HTTP, as the people of a {@link Scene}. */
@ApplicationScoped
public class CommonsAtHand {

    public static final String COMMONS = "/api/funding/commons";

    private final Scene scene;

    CommonsAtHand(Scene scene) {
        this.scene = scene;
    }

    /** A listed common of the place, in the network. */
    public UUID common(UUID place, UUID network) {
        var input = input(place, network, Map.of());
        String id = posting(scene.steward(place), input)
                .post(COMMONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    public static Map<String, Object> input(UUID place, UUID network, Map<String, ?> members) {
        var input = new HashMap<String, Object>(Map.of(
                "name",
                Scene.called("Commun"),
                "summary",
                "Un commun à essayer.",
                "kind",
                "SOFTWARE",
                "stewardPlaceIds",
                List.of(place),
                "networkIds",
                List.of(network)));
        input.putAll(members);
        return input;
    }

    /** A request with a new key, by the bearer of the token. */
    public static RequestSpecification posting(String token, Map<String, ?> members) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(members);
    }

    /** Whatever version stands. */
    public static ValidatableResponse put(String token, String path, Map<String, ?> members) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(members)
                .put(path)
                .then();
    }
}
