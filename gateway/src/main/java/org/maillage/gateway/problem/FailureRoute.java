package org.maillage.gateway.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.maillage.kernel.Refusal;

/** What fails before or beside a handler is told as a problem too: above all a token that is not valid, on every entry. */
@ApplicationScoped
final class FailureRoute {

    private static final Logger LOG = Logger.getLogger(FailureRoute.class);

    void routes(@Observes Router router) {
        router.route().order(-1_000_000).failureHandler(this::fail);
    }

    private void fail(RoutingContext request) {
        var failure = request.failure();
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            Problem.write(request, Refusal.unauthenticated());
        } else if (failure instanceof ForbiddenException) {
            Problem.write(request, Refusal.forbidden());
        } else if (failure instanceof Refusal refusal) {
            Problem.write(request, refusal);
        } else if (request.statusCode() == 413) {
            Problem.write(request, new Refusal("too-large", "The body is larger than what is read here."));
        } else if (request.statusCode() == 400) {
            Problem.write(request, new Refusal("bad-request", "The request cannot be read."));
        } else if (failure != null && request.statusCode() >= 500) {
            LOG.errorf(failure, "a request failed: trace=%s", Trace.id());
            Problem.write(request, new Refusal("internal-error", "This failed on our side."));
        } else {
            request.next();
        }
    }
}
