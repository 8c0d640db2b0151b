package org.maillage.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A subscriber by WebSocket, as the protocol graphql-transport-ws has it. */
final class Socket implements AutoCloseable, WebSocket.Listener {
    private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    private final CompletableFuture<Void> answeredPing = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    /** Returns once a ping sent after the subscription has come back: the subscription stands. */
    Socket(Door door, String subscription) throws Exception {
        this.socket = Door.HTTP
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(door.url().replace("http:", "ws:") + "/graphql"), this)
                .get(10, TimeUnit.SECONDS);
        send(Map.of("type", "connection_init"));
        acknowledged.get(10, TimeUnit.SECONDS);
        send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", subscription)));
        send(Map.of("type", "ping"));
        answeredPing.get(10, TimeUnit.SECONDS);
    }

    private void send(Map<String, ?> message) throws Exception {
        socket.sendText(Door.JSON.writeValueAsString(message), true).get(10, TimeUnit.SECONDS);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            take(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String text) {
        try {
            var message = Door.JSON.readTree(text);
            switch (message.path("type").asText()) {
                case "connection_ack" -> acknowledged.complete(null);
                case "pong" -> answeredPing.complete(null);
                default -> received.add(message);
            }
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    Queue<JsonNode> received() {
        return received;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
