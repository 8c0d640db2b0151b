package org.maillage.funding.programme;

import static io.restassured.RestAssured.given;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Programmes over HTTP. */
final class ProgrammeDoor {

    private ProgrammeDoor() {}

    static ValidatableResponse patch(String token, UUID id, Map<String, ?> members) {
        return changing(token, "*").body(members).patch(at("programmes/" + id)).then();
    }

    static ValidatableResponse get(UUID id) {
        return given().get(at("programmes/" + id)).then().statusCode(200);
    }

    static ValidatableResponse list(String query) {
        return given().get(at("programmes?" + query)).then().statusCode(200);
    }
}
