package org.maillage.funding.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests to {@code /api/funding} with a token of {@link Scene}. */
public final class Door {

    private static final String ROOT = "/api/funding/";

    private Door() {}

    /** With a new Idempotency-Key. */
    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    /** Changing what was read in that version; {@code *} for any. */
    public static RequestSpecification changing(String token, Object version) {
        return as(token).header("If-Match", "*".equals(version) ? "*" : "\"" + version + "\"");
    }

    public static String at(String path) {
        return ROOT + path;
    }
}
