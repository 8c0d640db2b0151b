package org.maillage.gateway.graphql;

import graphql.schema.GraphQLSchema;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** {@code /graphql}: what comes over HTTP is ours; a WebSocket goes on to the engine's own handler. */
@ApplicationScoped
class GraphQlRoute {

    /** Before the engine's own routes, after those of authentication and CORS. */
    private static final int BEFORE_ENGINE = -20;

    private final DocumentGate gate;
    private final DocumentLimits limits;
    private final Instance<GraphQLSchema> schema;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest current;
    private final Vertx vertx;

    GraphQlRoute(
            DocumentGate gate,
            DocumentLimits limits,
            Instance<GraphQLSchema> schema,
            CurrentIdentityAssociation identities,
            CurrentVertxRequest current,
            Vertx vertx) {
        this.gate = gate;
        this.limits = limits;
        this.schema = schema;
        this.identities = identities;
        this.current = current;
        this.vertx = vertx;
    }

    void routes(@Observes Router router) {
        var plain = plainHttp();
        router.route("/graphql").order(BEFORE_ENGINE).handler(http -> {
            if (http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
                http.next();
            } else {
                plain.handleContext(http);
            }
        });
        router.get("/graphql/schema.graphql").order(BEFORE_ENGINE).handler(this::printSchema);
    }

    private Router plainHttp() {
        var plain = Router.router(vertx);
        var entry = new HttpEntry(gate, identities, current);
        plain.route()
                .method(HttpMethod.POST)
                .handler(BodyHandler.create(false).setBodyLimit(limits.requestBytes()))
                .blockingHandler(entry, false);
        plain.route().method(HttpMethod.GET).blockingHandler(entry, false);
        plain.route().handler(GraphQlRoute::refuseMethod);
        return plain;
    }

    private static void refuseMethod(RoutingContext http) {
        http.response()
                .putHeader(HttpHeaders.ALLOW, "GET, POST")
                .setStatusCode(http.request().method() == HttpMethod.OPTIONS ? 204 : 405)
                .end();
    }

    private void printSchema(RoutingContext http) {
        http.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(PrintedSchema.of(schema.get()));
    }
}
