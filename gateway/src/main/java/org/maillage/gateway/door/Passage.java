package org.maillage.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import org.jboss.logging.Logger;
import org.maillage.gateway.problem.Problem;
import org.maillage.kernel.Refusal;

/** Watches one request through: what is for one hop only is dropped, a body has its limit, an owner away is said. */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final List<String> FOR_ONE_HOP =
            List.of("keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "upgrade");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        dropForOneHop(request.headers());
        var body = new LimitedBody(request.getBody().stream(), Sizes.largest(request.getURI()));
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> {
            if (body.isOver()) {
                return Future.succeededFuture(refuse(request, Sizes.tooLarge(request.getURI())));
            }
            LOG.warnf("an owner is away: path=%s reason=%s", request.getURI(), failure.getMessage());
            return Future.succeededFuture(
                    refuse(request, new Refusal("unavailable", "The service that owns this is away.")));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        dropForOneHop(context.response().headers());
        return context.sendResponse();
    }

    private static void dropForOneHop(MultiMap headers) {
        for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : named.split(",")) {
                if (!name.isBlank()) {
                    headers.remove(name.trim());
                }
            }
        }
        headers.remove(HttpHeaders.CONNECTION);
        FOR_ONE_HOP.forEach(headers::remove);
    }

    private static ProxyResponse refuse(ProxyRequest request, Refusal refusal) {
        var problem = Problem.of(refusal, false);
        var body = problem.body().toBuffer();
        var response = request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()))
                .setBody(Body.body(body));
        problem.headers().forEach(response::putHeader);
        return response;
    }
}
