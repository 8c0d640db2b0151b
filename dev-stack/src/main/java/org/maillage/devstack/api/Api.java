package org.maillage.devstack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Settings;

/** Requests to the gateway's door as one user. */
public final class Api {
    static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final String token;

    public Api(Settings settings, String token) {
        this.settings = settings;
        this.token = token;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Makes a thing, or does something with it whatever version stands; the key makes the same call twice harmless. */
    public Answer post(String path, Object body, String key) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Writes a thing whatever version stands. */
    public Answer put(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer upload(String path, BodyPublisher body) throws IOException, InterruptedException {
        return upload(path, "application/octet-stream", body);
    }

    public Answer upload(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body));
    }

    public Answer graphql(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.gatewayUrl() + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (ConnectException refused) {
            throw new CannotGoOn(
                    "the gateway does not answer at " + request.uri() + ": does the stack run (./maillage up)?");
        }
    }

    /** What came back. */
    public record Answer(int status, String body) {

        public boolean isOk() {
            return status / 100 == 2;
        }

        public JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** The answer when it is good; what was refused, in a sentence, when it is not. */
        public JsonNode orRefuse(String what) throws IOException {
            if (!isOk()) {
                throw new CannotGoOn(what + " was refused: " + reason());
            }
            return json();
        }

        public String reason() {
            try {
                var problem = json();
                var text = status + " " + problem.path("code").asText() + " "
                        + problem.path("detail").asText();
                return problem.has("errors") ? text + " " + problem.path("errors") : text;
            } catch (IOException notJson) {
                return status + " " + body;
            }
        }
    }
}
