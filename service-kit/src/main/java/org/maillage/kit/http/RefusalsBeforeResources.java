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
    private final Failures failures;

    RefusalsBeforeResources(Problems problems, Failures failures) {
        this.problems = problems;
        this.failures = failures;
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

    private Optional<Refusal> refusalOf(RoutingContext request) {
        var failure = request.failure();
        if (failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException) {
            return Optional.of(Refusal.unauthenticated());
        }
        if (failure instanceof ForbiddenException) {
            return Optional.of(Refusal.forbidden());
        }
        return Optional.ofNullable(failure)
                .flatMap(failures::refusalIn)
                .or(() -> StatusRefusals.of(request.statusCode()));
    }
}
