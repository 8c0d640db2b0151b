package org.maillage.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class RestDoorTest {

    @Inject
    FakeOwners directory;

    @BeforeEach
    void forget() {
        directory.forget();
    }

    @Test
    void a_request_is_passed_as_it_came() {
        directory.answers("PATCH /api/directory/places/1", 200, "{\"version\":7}");

        given().urlEncodingEnabled(false)
                .header("If-Match", "\"6\"")
                .header("Idempotency-Key", "k")
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"a\"}")
                .patch("/api/directory/places/1?a=b%20c")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("version", equalTo(7));

        var passed = directory.last();
        assertThat(passed.uri()).isEqualTo("/api/directory/places/1?a=b%20c");
        assertThat(passed.body()).isEqualTo("{\"name\":\"a\"}");
        assertThat(passed.header("If-Match")).isEqualTo("\"6\"");
        assertThat(passed.header("Content-Type")).startsWith("application/merge-patch+json");
    }

    @Test
    void what_is_for_one_hop_only_goes_no_further() throws IOException {
        directory.answers("GET /api/directory/places", 200, "[]");

        var answer =
                raw("GET /api/directory/places HTTP/1.1\r\nHost: x\r\nConnection: close, X-Secret\r\nX-Secret: 1\r\n"
                        + "Keep-Alive: 5\r\nProxy-Authorization: b\r\nTE: trailers\r\nX-Kept: 2\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("keep-alive: timeout");
        var passed = directory.last();
        assertThat(passed.header("X-Kept")).isEqualTo("2");
        for (var name : new String[] {"X-Secret", "Keep-Alive", "Proxy-Authorization", "TE"}) {
            assertThat(passed.header(name)).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/../mobility/plans",
                "/api/directory/places/../../../q/health",
                "/api/directory/./places",
                "/api/directory//places",
                "/api//directory/places",
                "//api/directory/places",
                "/api/directory/places;a=b",
                "/api/directory/places%2f1",
                "/api/directory/places%2F..%2F1",
                "/api/directory/%2e%2e/q/health",
                "/api/directory/%252e%252e/q/health",
                "/api/directory/places%5c1",
                "/api/directory/places\\1",
                "/api/directory/places%00",
                "/api/directory/places%3Ba=b",
                "/API/directory/places",
                "/api/Directory/places",
                "/api/directory%2fplaces",
                "/api/other/places",
                "/api/",
                "/feeds/../api/directory/places",
                "/feeds/place/%2e%2e/grant",
                "/feeds/grant",
                "/feeds/PLACE",
                "/feeds//place"
            })
    void a_path_with_a_trick_reaches_no_service(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*");
        assertThat(directory.received()).isEmpty();
    }

    @Test
    void a_feed_is_passed_to_the_owner_of_its_kind() {
        directory.answers("GET /feeds/place", 200, "{\"items\":[]}");

        given().get("/feeds/place?afterChangeNumber=3").then().statusCode(200);

        assertThat(directory.last().uri()).isEqualTo("/feeds/place?afterChangeNumber=3");
    }

    @Test
    void an_owner_that_is_away_is_said() {
        given().get("/api/mobility/plans")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", equalTo("unavailable"));
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_sent() throws IOException {
        var declared = "POST /api/directory/places HTTP/1.1\r\nHost: x\r\nContent-Length: 20971521\r\n\r\n";

        assertThat(raw(declared)).startsWith("HTTP/1.1 413").contains("too-large");
        assertThat(directory.received()).isEmpty();
    }

    @Test
    void an_import_may_be_larger_and_other_bodies_may_not_whether_they_say_their_length_or_not() throws Exception {
        directory.answers("POST /api/directory/imports", 202, "{}");
        directory.answers("POST /api/directory/places", 201, "{}");

        assertThat(streamed("/api/directory/imports?profile=maillage")).isEqualTo(202);
        assertThat(streamed("/api/directory/places")).isEqualTo(413);
    }

    /** The status of 21 MB sent in chunks. */
    private static int streamed(String path) throws Exception {
        var megabytes = Stream.generate(() -> new byte[1 << 20]).limit(21);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(megabytes::iterator))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Which is away here: that it is said shows whose they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/funding/commons",
                "/api/funding/ledger/head",
                "/feeds/funder",
                "/feeds/common",
                "/feeds/usage",
                "/feeds/improvement",
                "/feeds/programme",
                "/feeds/programme-result",
                "/feeds/investment",
                "/feeds/evaluation",
                "/feeds/volunteer-time",
                "/feeds/decision"
            })
    void what_is_public_of_co_funding_is_passed_to_its_owner(String path) {
        given().get(path).then().statusCode(503).body("code", equalTo("unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/contribution", "/feeds/payout", "/feeds/payment"})
    void what_is_private_of_co_funding_has_no_feed(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void the_feeds_of_all_owners_are_listed_and_who_is_away_is_said() {
        directory.answers("GET /feeds", 200, "{\"dataset\":[{\"name\":\"place\"}]}");

        given().get("/feeds")
                .then()
                .statusCode(200)
                .body("dataset.name", hasItems("place"))
                .body("away", hasItems("funding", "mobility"));
    }

    @Test
    void the_openapi_of_all_owners_is_one() {
        directory.answers(
                "GET /q/openapi",
                200,
                "{\"paths\":{\"/api/directory/places\":{}},\"components\":{\"schemas\":{\"A\":{}}}}");

        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItems("/api/directory/places"))
                .body("components.schemas.A", equalTo(java.util.Map.of()))
                .body("x-maillage-away", hasItems("funding"))
                .body("errors", nullValue());
    }

    /** What comes back until nothing more does for a second, or the connection is closed. */
    private static String raw(String request) throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException e) {
            assertThat(answer.size()).isPositive();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
