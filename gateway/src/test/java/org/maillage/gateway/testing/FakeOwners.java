package org.maillage.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The owners as the gateway asks them: each answers what it was told to, and what it was asked is kept. */
@Singleton
public class FakeOwners {

    /** A request as it arrived. */
    public record Received(String method, String uri, Map<String, List<String>> headers, String body) {

        /** The URI without its query. */
        public String path() {
            return URI.create(uri).getRawPath();
        }

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    private static final int LONGEST_KEPT = 1 << 20;

    private record Answer(int status, String type, String body, Runnable before) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    FakeOwners(@ConfigProperty(name = "maillage.test.owners.port") int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
    }

    void start(@Observes StartupEvent event) {
        server.start();
    }

    void stop(@Observes ShutdownEvent event) {
        server.stop(0);
    }

    /** To that method and path it answers so, from now on. */
    public void answers(String request, int status, String body) {
        answers(request, status, body, () -> {});
    }

    /** The same, and does that first: as the real one has written before it answers. */
    public void answers(String request, int status, String body, Runnable before) {
        var type = status < 400 ? "application/json" : "application/problem+json";
        answers.put(request, new Answer(status, type, body, before));
    }

    public void refuses(String request, int status, String problem) {
        answers(request, status, problem);
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public Received last() {
        return received.get(received.size() - 1);
    }

    public void forget() {
        received.clear();
        answers.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_KEPT), StandardCharsets.UTF_8);
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        var uri = exchange.getRequestURI();
        received.add(new Received(
                exchange.getRequestMethod(), uri.toString(), Map.copyOf(exchange.getRequestHeaders()), body));
        @Nullable Answer told = answers.get(exchange.getRequestMethod() + " " + uri.getPath());
        var answer = Objects.requireNonNullElse(
                told,
                new Answer(
                        404,
                        "application/problem+json",
                        "{\"code\":\"not-found\",\"detail\":\"Nothing here.\"}",
                        () -> {}));
        answer.before().run();
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
