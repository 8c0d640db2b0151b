package org.maillage.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.gateway.problem.Problem;
import org.maillage.kernel.Refusal;

/** Passes {@code /api/**} and {@code /feeds/{kind}} to their owners, bodies streamed, headers kept. */
@ApplicationScoped
class RestDoor {

    private static final int BEFORE_DEFAULT = -10;

    private final Owners owners;
    private final HttpClient client;
    private final Map<URI, HttpProxy> proxies = new ConcurrentHashMap<>();

    RestDoor(Owners owners, Vertx vertx) {
        this.owners = owners;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(1_000)
                .setMaxPoolSize(64)
                .setIdleTimeout(120)
                .setDecompressionSupported(false));
    }

    void routes(@Observes Router router) {
        router.route().order(BEFORE_DEFAULT).handler(this::enter);
    }

    private void enter(RoutingContext http) {
        var path = rawPath(http);
        if (!isOurs(path) && !isOurs(http.normalizedPath())) {
            http.next();
            return;
        }
        var owner = PlainPath.isPlain(path) ? owners.ofPath(path) : Optional.<Owners.Owner>empty();
        if (owner.isEmpty()) {
            Problem.write(http, Refusal.notFound("path"));
        } else if (declaredLength(http) > Sizes.largest(path)) {
            http.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .endHandler(told -> http.request().connection().close());
            Problem.write(http, Sizes.tooLarge(path));
        } else {
            proxies.computeIfAbsent(owner.get().url(), this::proxyTo).handle(http.request());
        }
    }

    private static String rawPath(RoutingContext http) {
        var uri = http.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/api/") || path.startsWith("/feeds/");
    }

    private static long declaredLength(RoutingContext http) {
        var declared = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return declared != null && declared.matches("\\d{1,18}") ? Long.parseLong(declared) : 0;
    }

    private HttpProxy proxyTo(URI owner) {
        return HttpProxy.reverseProxy(client)
                .origin(owner.getPort(), owner.getHost())
                .addInterceptor(new Passage());
    }
}
