package org.maillage.kit.outbound;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls addresses that others gave us, guarded. No redirect is followed, no proxy asked, connecting takes 3 seconds at
 * most. {@code maillage.outbound.this-machine-too} lets tests, and tests alone, call a server of their own.
 */
@ApplicationScoped
public class Outbound {

    private static final int CONNECT_MILLIS = 3_000;

    private final HttpClient client;
    private final OutboundGuard guard;

    Outbound(
            Vertx vertx,
            @ConfigProperty(name = "maillage.outbound.this-machine-too", defaultValue = "false")
                    boolean thisMachineToo) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setForceSni(true));
        this.guard =
                new OutboundGuard(InetAddress::getAllByName, thisMachineToo && LaunchMode.current() == LaunchMode.TEST);
    }

    /** Refuses an address that must not be called, as far as can be said now; each call looks again. */
    public void check(String url) {
        guard.check(url);
    }

    /** Calls, and waits; not on an event loop. */
    public OutboundAnswer send(OutboundRequest request) throws OutboundFailed {
        var target = guard.check(request.url());
        var underWay = new AtomicReference<HttpClientRequest>();
        var answer = new CompletableFuture<OutboundAnswer>();
        client.request(options(target, request))
                .onFailure(answer::completeExceptionally)
                .onSuccess(call -> {
                    underWay.set(call);
                    call.exceptionHandler(answer::completeExceptionally);
                    call.response()
                            .onFailure(answer::completeExceptionally)
                            .onSuccess(response -> read(response, request.most(), answer));
                    call.end(Buffer.buffer(request.body())).onFailure(answer::completeExceptionally);
                });
        try {
            return answer.get(request.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new OutboundFailed("no answer from " + target.url().host(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboundFailed("interrupted", e);
        } finally {
            var call = underWay.get();
            if (call != null && !answer.isDone()) {
                call.reset();
            }
        }
    }

    private static RequestOptions options(OutboundGuard.Target target, OutboundRequest request) {
        var url = target.url();
        var options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(request.method()))
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), url.port())))
                .setHost(url.host())
                .setPort(url.port())
                .setSsl(url.secure())
                .setURI(url.rest())
                .setFollowRedirects(false)
                .setConnectTimeout(CONNECT_MILLIS);
        request.headers().forEach(options::putHeader);
        return options;
    }

    private static void read(HttpClientResponse response, int most, CompletableFuture<OutboundAnswer> answer) {
        var headers = new HashMap<String, String>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        var body = Buffer.buffer();
        response.exceptionHandler(answer::completeExceptionally);
        response.handler(piece -> {
            int room = most - body.length();
            body.appendBuffer(piece.length() <= room ? piece : piece.slice(0, Math.max(room, 0)));
            if (piece.length() > room) {
                answer.complete(new OutboundAnswer(response.statusCode(), headers, body.getBytes(), true));
                response.request().reset();
            }
        });
        response.endHandler(
                end -> answer.complete(new OutboundAnswer(response.statusCode(), headers, body.getBytes(), false)));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
