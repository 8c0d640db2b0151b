package org.maillage.funding.answer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Two writers at the same moment: the second waits for the first, and is told what it would have been told later. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FundingConstraintsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String PAYEE = "insert into payee (id, version, origin, created_at, updated_at, proposed,"
            + " proposed_by, proposed_at) values (?, 1, 'test', now(), now(), ''::bytea, 'somebody', now())";

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private UUID network;
    private UUID keeper;

    @BeforeEach
    void a_place_of_a_network() {
        network = scene.network("Race");
        keeper = scene.place("75", network);
    }

    /** Sends the request while the row of the first writer is there and not committed. */
    private Response second(Runnable first, Supplier<Response> request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    first.run();
                    var answer = CompletableFuture.supplyAsync(request);
                    waitUntilItWaits(answer);
                    return answer;
                })
                .join();
    }

    private void waitUntilItWaits(CompletableFuture<Response> answer) {
        var end = Instant.now().plus(PATIENCE);
        while (!answer.isDone() && stage.number("select count(*) from pg_locks where not granted") == 0) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    @Test
    void a_slug_that_another_takes_at_the_same_moment_is_taken() {
        var token = scene.steward(keeper);
        var id = UUID.randomUUID();

        var answer = second(
                () -> {
                    var other = stage.common(keeper, network);
                    scene.execute("update common set slug = ? where id = ?", "race-" + id, other);
                },
                () -> as(token)
                        .body(Map.of(
                                "name",
                                "Race",
                                "slug",
                                "race-" + id,
                                "summary",
                                "Two at once",
                                "kind",
                                "SOFTWARE",
                                "stewardPlaceIds",
                                List.of(keeper.toString()),
                                "networkIds",
                                List.of(network.toString())))
                        .post(at("commons")));

        answer.then().statusCode(409).body("code", equalTo("slug-taken"));
    }

    @Test
    void a_first_payee_that_another_keeper_gives_at_the_same_moment_is_stale() {
        var common = stage.common(keeper, network);
        var token = scene.steward(keeper);

        var answer = second(() -> scene.execute(PAYEE, common), () -> changing(token, "*")
                .body(Map.of("holder", "L'Établi", "iban", "FR7630006000011234567890189"))
                .put(at("commons/" + common + "/payee")));

        answer.then().statusCode(412).body("code", equalTo("stale-version"));
    }
}
