package org.maillage.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The gateway as its callers see it. */
final class Door {
    static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final UnaryOperator<String> tokens;

    Door(String url, UnaryOperator<String> tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    String url() {
        return url;
    }

    /** A query that anyone may ask. */
    Answer ask(String query) {
        return ask(query, Map.of());
    }

    Answer ask(String query, Map<String, ?> variables) {
        return graphql(query, variables, Map.of());
    }

    /** A query or a mutation of a sample user. */
    Answer askAs(String user, String query, Map<String, ?> variables) {
        return graphql(query, variables, Map.of("Authorization", "Bearer " + tokens.apply(user)));
    }

    Answer graphql(String query, Map<String, ?> variables, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Accept", "application/graphql-response+json, application/json");
        return send("POST", "/graphql", Map.of("query", query, "variables", variables), all);
    }

    Answer get(String path) {
        return send("GET", path, Map.of(), Map.of("Accept", "application/json"));
    }

    /** A merge patch of a sample user over the version that she read. */
    Answer patchAs(String user, String path, long version, Map<String, ?> members) {
        var headers = Map.of("If-Match", "\"" + version + "\"", "Content-Type", "application/merge-patch+json");
        return sendAs(user, "PATCH", path, members, headers);
    }

    Answer sendAs(String user, String method, String path, Map<String, ?> body, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + tokens.apply(user));
        return send(method, path, body, all);
    }

    Answer send(String method, String path, Map<String, ?> body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
        var all = new HashMap<String, String>();
        if (!method.equals("GET")) {
            all.put("Content-Type", "application/json");
            all.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        all.putAll(headers);
        all.forEach(request::header);
        try {
            request.method(
                    method,
                    method.equals("GET")
                            ? BodyPublishers.noBody()
                            : BodyPublishers.ofString(JSON.writeValueAsString(body)));
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path, failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException notJson) {
                throw new UncheckedIOException(status + " " + body, notJson);
            }
        }

        /** The data of a GraphQL answer that has no error. */
        JsonNode data() {
            if (json().has("errors")) {
                throw new AssertionError(body);
            }
            return json().path("data");
        }

        /** The code of the first refusal, on either door. */
        String code() {
            var refused = json();
            return refused.has("code")
                    ? refused.path("code").asText()
                    : refused.at("/errors/0/extensions/code").asText();
        }
    }
}
