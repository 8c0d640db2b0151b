package org.maillage.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A subscriber by server-sent events. */
final class EventStream implements AutoCloseable {
    private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
    private final Stream<String> lines;

    /** Returns once the gateway has answered, which is when the subscription stands. */
    EventStream(Door door, String subscription) throws IOException, InterruptedException {
        var query = URLEncoder.encode(subscription, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(door.url() + "/graphql?query=" + query))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> answer = Door.HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new AssertionError("the subscription was answered " + answer.statusCode());
        }
        this.lines = answer.body();
        var reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith("data:") && line.length() > 6).forEach(this::keep);
        } catch (UncheckedIOException closed) {
            // The test has ended and closed the stream.
        }
    }

    private void keep(String line) {
        try {
            received.add(Door.JSON.readTree(line.substring(5)));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    Queue<JsonNode> received() {
        return received;
    }

    @Override
    public void close() {
        lines.close();
    }
}
