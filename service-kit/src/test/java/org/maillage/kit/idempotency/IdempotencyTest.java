package org.maillage.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class IdempotencyTest {

    private static final int KEYS = Boolean.getBoolean("trust.full") ? 3000 : 200;

    @Inject
    AgroalDataSource dataSource;

    private final String token = Tokens.of("somebody", "member");
    private final String name = "n-" + UUID.randomUUID();

    @Test
    void the_same_request_again_gets_the_same_answer_and_no_second_effect() throws Exception {
        var key = UUID.randomUUID().toString();

        var first = post(key, body(name));
        var again = post(key, body(name));

        first.then().statusCode(201).header("ETag", "\"1\"").contentType("application/json");
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .header("Location", first.header("Location"))
                .contentType("application/json");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(effects(name)).isEqualTo(1);
    }

    @Test
    void another_request_with_the_key_is_refused() {
        var key = UUID.randomUUID().toString();
        post(key, body(name)).then().statusCode(201);

        post(key, body("other")).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void the_key_of_somebody_else_is_another_key() throws Exception {
        var key = UUID.randomUUID().toString();
        post(key, body(name)).then().statusCode(201);

        given().header("Authorization", "Bearer " + Tokens.of("another", "member"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(name))
                .post("/things")
                .then()
                .statusCode(201);
        assertThat(effects(name)).isEqualTo(2);
    }

    @Test
    void a_key_is_needed_and_so_is_a_caller() {
        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body(name))
                .post("/things")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        given().header("Idempotency-Key", "a-key-of-16-signs")
                .contentType("application/json")
                .body(body(name))
                .post("/things")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_key_has_16_to_255_visible_characters() {
        post("k".repeat(15), body(name)).then().statusCode(400).body("code", equalTo("bad-request"));
        post("k".repeat(256), body(name)).then().statusCode(400).body("code", equalTo("bad-request"));
        post("k" + " ".repeat(15) + "y", body(name)).then().statusCode(400);

        post(name.substring(0, 16), body(name)).then().statusCode(201);
        post(name + "k".repeat(255 - name.length()), body(name)).then().statusCode(201);
    }

    @Test
    void the_key_in_another_application_is_another_key() throws Exception {
        var key = UUID.randomUUID().toString();
        post(key, body(name)).then().statusCode(201);

        given().header("Authorization", "Bearer " + Tokens.ofClient("another-client", "somebody", "member"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(name))
                .post("/things")
                .then()
                .statusCode(201);
        assertThat(effects(name)).isEqualTo(2);
    }

    @Test
    void the_same_members_in_another_order_are_the_same_request() throws Exception {
        var key = UUID.randomUUID().toString();
        post(key, "{\"name\":\"" + name + "\",\"more\":{\"a\":1,\"b\":2}}")
                .then()
                .statusCode(201);

        post(key, "{ \"more\": {\"b\": 2, \"a\": 1}, \"name\": \"" + name + "\" }")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        assertThat(effects(name)).isEqualTo(1);
    }

    @Test
    void a_stored_answer_is_not_given_again_to_whom_the_gate_refuses() throws Exception {
        var key = UUID.randomUUID().toString();
        post(key, body(name), "/things/gated").then().statusCode(201);

        ThingGate.whileClosed(() ->
                post(key, body(name), "/things/gated").then().statusCode(403).body("code", equalTo("forbidden")));
        post(key, body(name), "/things/gated").then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void a_transaction_that_gives_way_is_run_again_from_the_start() throws Exception {
        var key = UUID.randomUUID().toString();

        post(key, "{\"name\":\"" + name + "\",\"givesWay\":5}", "/things/contended")
                .then()
                .statusCode(201)
                .body("runs", equalTo(6));
        assertThat(effects(name)).isEqualTo(1);
    }

    @Test
    void one_that_gives_way_too_often_is_unavailable_and_leaves_its_key_free() throws Exception {
        var key = UUID.randomUUID().toString();

        post(key, "{\"name\":\"" + name + "\",\"givesWay\":6}", "/things/contended")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
        assertThat(effects(name)).isZero();
        post(key, body(name), "/things/contended").then().statusCode(201);
    }

    @Test
    void a_refused_request_stores_nothing_and_may_be_mended() {
        var key = UUID.randomUUID().toString();
        post(key, "{").then().statusCode(400);

        post(key, body(name)).then().statusCode(201);
    }

    @Test
    void a_key_lives_seven_days() throws Exception {
        var key = UUID.randomUUID().toString();
        post(key, body(name)).then().statusCode(201);
        var request = new KeyedRequest("test-client", "somebody", "POST /things", key, "");

        assertThat(at(Duration.ofDays(6)).find(request)).isPresent();
        assertThat(at(Duration.ofDays(8)).find(request)).isEmpty();
    }

    /** T3: 3,000 keys, each sent up to 5 times at once, 5 % with another body. */
    @Test
    void t3_a_retried_request_has_one_effect() throws Exception {
        var random = new Random(3);
        var client = HttpClient.newHttpClient();
        var together = new Semaphore(48);
        var sent = new ArrayList<CompletableFuture<Integer>>();

        for (int i = 0; i < KEYS; i++) {
            var key = UUID.randomUUID().toString();
            int times = 1 + random.nextInt(5);
            for (int n = 0; n < times; n++) {
                var content = n > 0 && random.nextInt(100) < 5 ? body(name + "-other") : body(name);
                together.acquire();
                sent.add(client.sendAsync(request(key, content), HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode)
                        .whenComplete((status, failure) -> together.release()));
            }
        }
        var statuses = sent.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));

        assertThat(statuses.keySet()).isSubsetOf(201, 409, 422).contains(201);
        assertThat(effects(name) + effects(name + "-other")).isEqualTo(KEYS);
    }

    private Response post(String key, String body) {
        return post(key, body, "/things");
    }

    private Response post(String key, String body, String path) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private HttpRequest request(String key, String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/things"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private StoredAnswers at(Duration later) {
        return new StoredAnswers(dataSource, new ObjectMapper(), Clock.offset(Clock.systemUTC(), later));
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private int effects(String made) throws SQLException {
        var sql = "select count(*) from change_log where kind = 'thing' and data ->> 'name' = ?";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, made);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
