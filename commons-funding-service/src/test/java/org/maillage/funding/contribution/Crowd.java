package org.maillage.funding.contribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many clients at once. */
final class Crowd {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 60;

    private Crowd() {}

    record Asked(String token, String path, Object body, String key) {

        static Asked of(String token, String path, Object body) {
            return new Asked(token, path, body, UUID.randomUUID().toString());
        }
    }

    record Answer(int status, String body, boolean replayed) {}

    /** All of them begin at the same moment; their answers in the order of the works. */
    static <T> List<T> atOnce(List<Callable<T>> works) {
        var gun = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var work : works) {
                running.add(threads.submit(() -> {
                    gun.await();
                    return work.call();
                }));
            }
            gun.countDown();
            var done = new ArrayList<T>();
            for (var each : running) {
                done.add(each.get(5, TimeUnit.MINUTES));
            }
            return done;
        } catch (ExecutionException | InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    static Answer once(Asked asked) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked.path()))
                .header("Authorization", "Bearer " + asked.token())
                .header("Idempotency-Key", asked.key())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(asked.body())))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        boolean replayed = answer.headers().firstValue("Idempotency-Replayed").isPresent();
        return new Answer(answer.statusCode(), answer.body(), replayed);
    }

    /** As a client does: the same again, under its key, while others are writing there. */
    static Answer patiently(Asked asked) throws Exception {
        for (int i = 0; i < MOST_TRIES; i++) {
            var answer = once(asked);
            if (answer.status() != 503 && !answer.body().contains("idempotency-in-flight")) {
                return answer;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("unavailable for too long: " + asked.path());
    }
}
