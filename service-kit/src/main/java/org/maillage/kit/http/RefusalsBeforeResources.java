package org.maillage.kit.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.maillage.kernel.Refusal;

/** What is refused before a resource is reached: an invalid token, a body that is too large. */
@Singleton
class RefusalsBeforeResources {

    private final Problems problems;

    RefusalsBeforeResources(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        refusalOf(request).ifPresentOrElse(refusal -> problems.send(refusal, request), request::next);
    }

    private static Optional<Refusal> refusalOf(RoutingContext request) {
        var failure = request.failure();
        if (failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException) {
            return Optional.of(Refusal.unauthenticated());
        }
        if (failure instanceof ForbiddenException) {
            return Optional.of(Refusal.forbidden());
        }
        return StatusRefusals.of(request.statusCode());
    }
}
