package org.maillage.kit.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.maillage.kernel.Refusal;

/** Every failure of a resource becomes problem+json; what is unexpected says its trace id and nothing else. */
@Singleton
class RefusalMappers {

    private static final Logger LOG = Logger.getLogger(RefusalMappers.class);

    private final Problems problems;
    private final Failures failures;

    RefusalMappers(Problems problems, Failures failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, RoutingContext request) {
        return problems.answer(refusal, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException failure, RoutingContext request) {
        return problems.answer(Refusal.unauthenticated(), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext request) {
        return problems.answer(Refusal.forbidden(), request);
    }

    @ServerExceptionMapper
    Response webFailure(WebApplicationException failure, RoutingContext request) {
        var answer = failure.getResponse();
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return answer;
        }
        return failures.refusalIn(failure)
                .or(() -> StatusRefusals.of(answer.getStatus()))
                .map(refusal -> problems.answer(refusal, request))
                .orElseGet(() -> unexpected(failure, request));
    }

    @ServerExceptionMapper
    Response anythingElse(Exception failure, RoutingContext request) {
        return failures.refusalIn(failure)
                .map(refusal -> problems.answer(refusal, request))
                .orElseGet(() -> unexpected(failure, request));
    }

    private Response unexpected(Exception failure, RoutingContext request) {
        LOG.errorf(
                failure,
                "%s %s failed, trace %s",
                request.request().method(),
                request.request().path(),
                TraceId.of(request));
        return problems.answer(new Refusal("internal-error", "Something failed here; it has been noted."), request);
    }
}
