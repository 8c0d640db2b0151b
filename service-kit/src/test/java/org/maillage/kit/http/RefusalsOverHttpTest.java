package org.maillage.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RefusalsOverHttpTest {

    private static final String THING = "/things/" + new UUID(7, 7);

    @Test
    void a_refusal_is_a_problem_with_code_status_and_trace() {
        problem(given().get("/things/faulty").then(), 422, "validation")
                .body("type", equalTo("/problems/validation"))
                .body("title", equalTo("Some members are not acceptable"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("errors", hasSize(2))
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void a_french_caller_reads_french() {
        problem(
                        given().header("Accept-Language", "fr-FR, en;q=0.5")
                                .get("/things/faulty")
                                .then(),
                        422,
                        "validation")
                .body("title", equalTo("Certains champs ne sont pas acceptables"));
    }

    @Test
    void the_trace_that_the_caller_sent_is_named() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/things/faulty")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void an_unexpected_failure_says_nothing_of_itself() {
        problem(given().get("/things/broken").then(), 500, "internal-error")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        problem(given().get("/nothing-of-the-kind").then(), 404, "not-found");
        problem(given().put("/things/faulty").then(), 405, "method-not-allowed");
        problem(given().contentType("text/csv").body("a;b").patch(THING).then(), 415, "unsupported-media-type");
    }

    @Test
    void a_change_without_if_match_is_refused_and_a_stale_one_too() {
        problem(patch("{}", null), 428, "if-match-missing");
        problem(patch("{}", "\"2\""), 412, "stale-version").body("version", equalTo(3));
        problem(patch("{}", "W/\"3\""), 412, "stale-version");
        problem(patch("{}", "three"), 400, "bad-request");

        patch("{\"a\":1}", "\"3\"").statusCode(200).body("a", equalTo(1));
        patch("{\"a\":1}", "\"2\", \"3\"").statusCode(200);
        patch("{\"a\":1}", "*").statusCode(200);
    }

    static Stream<byte[]> unreadable() {
        return Stream.of(
                "".getBytes(),
                "{".getBytes(),
                "[]".getBytes(),
                "null".getBytes(),
                "{\"a\":1} x".getBytes(),
                "{\"a\":1,\"a\":2}".getBytes(),
                "{\"a\":\"\\u0000\"}".getBytes(),
                "{\"a\":\"\0\"}".getBytes(),
                "{\"a\\u0000\":1}".getBytes(),
                "{\"a\":[\"\\ud800\"]}".getBytes(),
                "{\"a\":NaN}".getBytes(),
                "{\"a\":1e999999999}".getBytes(),
                ("{\"a\":" + "9".repeat(5000) + "}").getBytes(),
                ("{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}").getBytes(),
                new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'},
                new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void an_unreadable_body_is_a_bad_request(byte[] body) {
        problem(
                given().contentType("application/json")
                        .header("If-Match", "*")
                        .body(body)
                        .patch(THING)
                        .then(),
                400,
                "bad-request");
    }

    @Test
    void a_body_over_one_megabyte_is_too_large() {
        problem(patch("{\"a\":\"" + "x".repeat(1_000_000) + "\"}", "*"), 413, "too-large");
    }

    @Test
    void a_body_that_says_it_is_over_the_limit_is_not_even_read() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 21000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(300), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void no_token_is_unauthenticated_and_too_small_a_one_forbidden() {
        problem(given().delete(THING).then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        problem(as(Tokens.of("somebody", "member")).delete(THING).then(), 403, "forbidden");
        problem(as(Tokens.of("boss", "administrator")).delete(THING).then(), 409, "wrong-state")
                .body("state", equalTo("CLOSED"));
    }

    static Stream<String> invalid_tokens() {
        var token = Tokens.of("somebody", "administrator");
        return Stream.of(
                "nonsense",
                token.substring(0, token.length() - 4) + "AAAA",
                "eyJhbGciOiJub25lIn0." + token.split("\\.")[1] + ".",
                Tokens.expired("somebody", "administrator"),
                Tokens.forAudience("another-api", "somebody", "administrator"),
                Tokens.ofIssuer("https://login.test/realms/other", "somebody", "administrator"));
    }

    @ParameterizedTest
    @MethodSource("invalid_tokens")
    void an_invalid_token_is_never_anonymous(String token) {
        problem(as(token).get("/things/caller/" + new UUID(1, 1)).then(), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "administrator"})
    void the_caller_is_read_from_the_token(String role) {
        as(Tokens.ofClient("site-perigord", "somebody", role))
                .get("/things/caller/" + new UUID(1, 1))
                .then()
                .statusCode(200)
                .body("subject", equalTo("somebody"))
                .body("client", equalTo("site-perigord"))
                .body("administrator", equalTo(role.equals("administrator")))
                .body("steward", equalTo(false));
    }

    @Test
    void without_a_token_the_caller_is_nobody() {
        given().get("/things/caller/" + new UUID(1, 1))
                .then()
                .statusCode(200)
                .body("subject", equalTo("nobody"))
                .body("client", equalTo("anonymous"));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }

    private static ValidatableResponse patch(String body, @Nullable String ifMatch) {
        var request = given().contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(THING)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
