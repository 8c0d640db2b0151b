package org.maillage.gateway.graphql;

import graphql.ExecutionResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.maillage.gateway.problem.Trace;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Answers as server-sent events, one connection an operation (the distinct connections mode of graphql-sse). The next
 * event is asked for once the last is on its way, so that nothing gathers here for a slow reader.
 */
final class EventStream implements Subscriber<ExecutionResult> {

    private static final Logger LOG = Logger.getLogger(EventStream.class);
    private static final long HEARTBEAT_MS = 15_000;
    private static final String STILL_HERE = ":\n\n";

    private final HttpServerResponse response;
    private final Vertx vertx;
    private final Context context;
    private final AtomicReference<Subscription> subscription = new AtomicReference<>();
    private final long heartbeat;

    private EventStream(RoutingContext http) {
        this.response = http.response();
        this.vertx = http.vertx();
        this.context = vertx.getOrCreateContext();
        this.heartbeat = vertx.setPeriodic(HEARTBEAT_MS, tick -> write(STILL_HERE, () -> {}));
        response.closeHandler(closed -> stop());
    }

    @SuppressWarnings("unchecked") // the engine gives a publisher of results for a subscription, and only then
    static void send(RoutingContext http, ExecutionResult result) {
        http.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Accel-Buffering", "no");
        var stream = new EventStream(http);
        Object data = result.getData();
        if (data instanceof Publisher<?> events) {
            stream.write(STILL_HERE, () -> {});
            ((Publisher<ExecutionResult>) events).subscribe(stream);
            return;
        }
        stream.next(result);
        stream.onComplete();
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription.set(given);
        if (response.closed()) {
            given.cancel();
            return;
        }
        given.request(1);
    }

    @Override
    public void onNext(ExecutionResult result) {
        next(result);
    }

    @Override
    public void onError(Throwable failure) {
        var error = new RefusedError(ErrorTeller.refusal(failure)).toSpecification();
        write(event(new JsonObject().put("errors", List.of(error))), () -> {});
        onComplete();
    }

    @Override
    public void onComplete() {
        context.runOnContext(now -> {
            vertx.cancelTimer(heartbeat);
            if (!response.ended() && !response.closed()) {
                response.end("event: complete\ndata:\n\n");
            }
        });
    }

    private void next(ExecutionResult result) {
        write(event(HttpEntry.body(result)), this::more);
    }

    private static String event(JsonObject body) {
        return "event: next\ndata: " + body.encode() + "\n\n";
    }

    private void write(String text, Runnable then) {
        context.runOnContext(now -> {
            if (response.ended() || response.closed()) {
                stop();
                return;
            }
            response.write(text);
            if (response.writeQueueFull()) {
                response.drainHandler(drained -> then.run());
            } else {
                then.run();
            }
        });
    }

    private void more() {
        var current = subscription.get();
        if (current != null) {
            current.request(1);
        }
    }

    private void stop() {
        vertx.cancelTimer(heartbeat);
        var current = subscription.getAndSet(null);
        if (current != null) {
            current.cancel();
            LOG.debugf("a subscriber left: trace=%s", Trace.id());
        }
    }
}
