package org.maillage.directory.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.maillage.kit.testing.Tokens;

/** Imports as their users see them. */
final class ImportClient {

    static final String PATH = "/api/directory/imports";

    private final String token;

    private ImportClient(String token) {
        this.token = token;
    }

    static ImportClient administrator() {
        return of("the-administrator", "administrator");
    }

    static ImportClient of(String subject, String... roles) {
        return new ImportClient(Tokens.of(subject, roles));
    }

    RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    ValidatableResponse post(Map<String, ?> query, byte[] file) {
        return request()
                .queryParams(query)
                .contentType("application/octet-stream")
                .body(file)
                .post(PATH)
                .then();
    }

    /** Sends the file and waits for the end. */
    JsonPath run(Map<String, ?> query, Path file) throws IOException {
        return run(query, Files.readAllBytes(file));
    }

    JsonPath run(Map<String, ?> query, String file) {
        return run(query, file.getBytes(StandardCharsets.UTF_8));
    }

    JsonPath run(Map<String, ?> query, byte[] file) {
        var id = post(query, file).statusCode(202).extract().jsonPath().getString("id");
        return ended(id);
    }

    JsonPath ended(String id) {
        return await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(id, ""), state -> !state.getString("status").equals("RUNNING"));
    }

    JsonPath get(String id, String part) {
        return request()
                .get(PATH + "/" + id + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String text(String id, String part) {
        return request()
                .get(PATH + "/" + id + part)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
