package org.maillage.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.gateway.readmodel.FundingFiction.common;
import static org.maillage.gateway.readmodel.FundingFiction.euros;
import static org.maillage.gateway.readmodel.FundingFiction.id;
import static org.maillage.gateway.readmodel.FundingFiction.improvement;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.changes.Broadcast;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Things;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class SubscriptionTest {

    private static final String CHANGES = "subscription { changes(kinds: [\"place\"]) { id version place { name } } }";
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    Things things;

    @Inject
    Broadcast broadcast;

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID id = UUID.randomUUID();

    @Test
    void changes_come_as_server_sent_events() {
        int before = broadcast.subscribers();
        var lines = new CopyOnWriteArrayList<String>();
        var answer = client.sendAsync(sse(CHANGES), HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines)));
        await().atMost(SOON).until(() -> broadcast.subscribers() > before);

        things.place(id, 1, "Un");
        things.network(UUID.randomUUID(), 1, "autre");
        things.place(id, 2, "Deux");

        await().atMost(SOON).until(() -> datas(lines).size() >= 2);
        assertThat(datas(lines))
                .extracting(data -> change(data).getInteger("version"))
                .containsExactly(1, 2);
        assertThat(change(datas(lines).get(1)).getJsonObject("place").getString("name"))
                .isEqualTo("Deux");
        answer.cancel(true);
        await().atMost(SOON).until(() -> broadcast.subscribers() == before);
    }

    @Test
    void the_progress_of_an_improvement_is_told_each_time_that_it_changes() {
        int before = broadcast.subscribers();
        var common = common("Suivi " + id);
        var export = improvement(common, "Export suivi " + id, "5000.00");
        List.of(common, export).forEach(things::thing);
        var lines = new CopyOnWriteArrayList<String>();
        var progress = "subscription { improvementProgress(id: \"" + id(export)
                + "\") { version raised { amount } progressPercent } }";
        var answer = client.sendAsync(sse(progress), HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines)));
        await().atMost(SOON).until(() -> broadcast.subscribers() > before);

        things.thing(improvement(common, "Autre " + id, "10.00"));
        things.thing(export.version(2).with("raised", euros("2500.00")));

        await().atMost(SOON).until(() -> lines.stream().anyMatch(line -> line.startsWith("data: {")));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("data: {"))
                .singleElement()
                .asString()
                .contains("\"version\":2", "\"amount\":\"2500.00\"", "\"progressPercent\":50.0");
        answer.cancel(true);
        await().atMost(SOON).until(() -> broadcast.subscribers() == before);
    }

    @Test
    void a_query_as_server_sent_events_is_answered_once_and_complete() throws Exception {
        var answer = client.send(sse("{ networks { slug } }"), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.body()).startsWith("event: next\ndata: {\"data\"").endsWith("event: complete\ndata:\n\n");
    }

    @Test
    void limits_hold_for_server_sent_events_too() throws Exception {
        var answer = client.send(sse("{ " + "me { subject } ".repeat(21) + "}"), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("too-many-root-fields");
    }

    @Test
    void changes_come_over_websocket() {
        int before = broadcast.subscribers();
        var socket = new Messages();
        var open = open(socket);
        open.sendText("{\"type\":\"connection_init\"}", true).join();
        await().atMost(SOON).until(() -> socket.has("connection_ack"));
        open.sendText(subscribe(CHANGES), true).join();
        await().atMost(SOON).until(() -> broadcast.subscribers() > before);

        things.place(id, 5, "Cinq");

        await().atMost(SOON).until(() -> socket.has("next"));
        var next = socket.first("next").getJsonObject("payload");
        assertThat(change(next).getString("id")).isEqualTo(id.toString());
        assertThat(change(next).getInteger("version")).isEqualTo(5);
        open.sendText("{\"type\":\"complete\",\"id\":\"1\"}", true).join();
        await().atMost(SOON).until(() -> broadcast.subscribers() == before);
        open.abort();
    }

    @Test
    void limits_hold_over_websocket_too() {
        var socket = new Messages();
        var open = open(socket);
        open.sendText("{\"type\":\"connection_init\"}", true).join();
        await().atMost(SOON).until(() -> socket.has("connection_ack"));

        open.sendText(subscribe("{ " + "me { subject } ".repeat(21) + "}"), true)
                .join();

        await().atMost(SOON).until(() -> socket.text().contains("too-many-root-fields"));
        open.abort();
    }

    @Test
    void a_token_that_is_not_valid_opens_no_websocket() {
        var refused = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Authorization", "Bearer " + Tokens.expired("steward-a"))
                .buildAsync(webSocketUri(), new Messages());
        assertThat(refused).failsWithin(SOON);

        var socket = new Messages();
        var open = open(socket);
        open.sendText("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer x.y.z\"}}", true)
                .join();
        await().atMost(SOON).until(open::isInputClosed);
        assertThat(socket.has("connection_ack")).isFalse();
    }

    private WebSocket open(Messages messages) {
        return client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(webSocketUri(), messages)
                .join();
    }

    private URI webSocketUri() {
        return URI.create("ws://localhost:" + RestAssured.port + "/graphql");
    }

    private static String subscribe(String query) {
        return new JsonObject()
                .put("type", "subscribe")
                .put("id", "1")
                .put("payload", new JsonObject().put("query", query))
                .encode();
    }

    private HttpRequest sse(String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(
                        new JsonObject().put("query", query).encode()))
                .build();
    }

    private List<JsonObject> datas(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> new JsonObject(line.substring(6)))
                .filter(data -> id.toString().equals(change(data).getString("id")))
                .toList();
    }

    private static JsonObject change(JsonObject payload) {
        return payload.getJsonObject("data").getJsonObject("changes");
    }

    private static final class Lines implements java.util.concurrent.Flow.Subscriber<String> {
        private final List<String> lines;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            lines.add(line);
        }

        @Override
        public void onError(Throwable failure) {
            lines.add("failed: " + failure);
        }

        @Override
        public void onComplete() {
            lines.add("complete");
        }
    }

    private static final class Messages implements WebSocket.Listener {
        private final List<JsonObject> messages = new CopyOnWriteArrayList<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(new JsonObject(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        boolean has(String type) {
            return messages.stream().anyMatch(message -> type.equals(message.getString("type")));
        }

        JsonObject first(String type) {
            return messages.stream()
                    .filter(message -> type.equals(message.getString("type")))
                    .findFirst()
                    .orElseThrow();
        }

        String text() {
            return messages.toString();
        }
    }
}
