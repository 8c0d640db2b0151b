package org.maillage.funding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Bad input is answered, not thrown: 2,000 requests, or 50,000 with {@code -Dtrust.full}. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class BadInputTest {

    private static final long SEED = 20261130;
    private static final int REQUESTS = System.getProperty("trust.full") == null ? 2_000 : 50_000;
    private static final int AT_ONCE = 4;
    private static final Pattern OURS =
            Pattern.compile("\\bat (org|java|io|jakarta)\\.|Exception|SQLSTATE|internal-error");

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    @Test
    void no_bad_request_is_answered_by_a_failure_of_ours() throws InterruptedException {
        var input = new BadInput(SEED, World.of(scene, stage), Knock.readable());
        var failures = new ConcurrentLinkedQueue<String>();
        var senders = Executors.newFixedThreadPool(AT_ONCE);
        var requests = new ArrayList<BadInput.Request>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(input.next());
        }

        requests.forEach(request -> senders.execute(() -> send(request, failures)));
        senders.shutdown();

        assertThat(senders.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        assertThat(List.copyOf(failures)).isEmpty();
    }

    private void send(BadInput.Request bad, Queue<String> failures) {
        try {
            var answer = answerTo(bad);
            if (answer.statusCode() >= 500 || OURS.matcher(answer.body()).find()) {
                failures.add(answer.statusCode() + " to " + bad + ": " + answer.body());
            }
        } catch (Exception e) {
            failures.add(e + " for " + bad);
        }
    }

    /** A server that refuses a request by its address closes the connection: what waited behind it is sent again. */
    private HttpResponse<String> answerTo(BadInput.Request bad) throws IOException, InterruptedException {
        try {
            return client.send(of(bad), BodyHandlers.ofString());
        } catch (IOException closed) {
            return client.send(of(bad), BodyHandlers.ofString());
        }
    }

    private HttpRequest of(BadInput.Request bad) {
        var body = bad.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bad.body());
        var request = HttpRequest.newBuilder(URI.create(root() + bad.path()))
                .timeout(Duration.ofSeconds(30))
                .method(bad.method(), body);
        bad.headers().forEach(request::header);
        return request.build();
    }

    private String root() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
