package org.maillage.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reads the same page of every owner, one beside the other; of an owner that is away it knows just that. */
@ApplicationScoped
class OwnersPages {

    private static final Logger LOG = Logger.getLogger(OwnersPages.class);
    private static final int PATIENCE_SECONDS = 3;

    private final Owners owners;
    private final HttpClient client;

    OwnersPages(Owners owners, Vertx vertx) {
        this.owners = owners;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(1_000).setDecompressionSupported(true));
    }

    /** By the owner's name; empty for whoever is away. */
    Future<Map<String, Optional<JsonObject>>> read(String uri) {
        var pages = new TreeMap<String, Future<Optional<JsonObject>>>();
        owners.byName().forEach((name, owner) -> pages.put(name, page(owner.url(), uri)));
        return Future.all(List.copyOf(pages.values())).map(all -> {
            var read = new TreeMap<String, Optional<JsonObject>>();
            pages.forEach((name, page) -> read.put(name, page.result()));
            return read;
        });
    }

    private Future<Optional<JsonObject>> page(URI owner, String uri) {
        return client.request(HttpMethod.GET, owner.getPort(), owner.getHost(), uri)
                .compose(request -> request.putHeader("Accept", "application/json, application/ld+json")
                        .send())
                .compose(OwnersPages::body)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .map(body -> Optional.of(body.toJsonObject()))
                .otherwise(failure -> {
                    LOG.warnf("a page of an owner cannot be read: owner=%s reason=%s", owner, failure.getMessage());
                    return Optional.empty();
                });
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200 ? response.body() : Future.failedFuture("status " + response.statusCode());
    }
}
