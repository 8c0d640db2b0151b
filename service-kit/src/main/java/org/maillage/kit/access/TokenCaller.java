package org.maillage.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.maillage.kernel.Refusal;

@ApplicationScoped
class TokenCaller implements Caller {

    private static final String ADMINISTRATOR = "administrator";
    private static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest http;
    private final HeldGrants grants;
    private final Acting acting;
    private final String service;

    TokenCaller(
            SecurityIdentity identity,
            CurrentVertxRequest http,
            HeldGrants grants,
            Acting acting,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.identity = identity;
        this.http = http;
        this.grants = grants;
        this.acting = acting;
        this.service = service;
    }

    @Override
    public Optional<String> subject() {
        return acting.current().map(Acting.Actor::subject).or(this::tokenSubject);
    }

    @Override
    public String client() {
        return acting.current().map(Acting.Actor::client).orElseGet(this::tokenClient);
    }

    @Override
    public boolean isAdministrator() {
        return acting.current()
                .map(Acting.Actor::administrator)
                .orElseGet(() -> isKnown() && identity.hasRole(ADMINISTRATOR));
    }

    @Override
    public boolean holdsAny(GrantRole role, Collection<UUID> scopes) {
        return subject().map(subject -> grants.holdsAny(subject, role, scopes)).orElse(false);
    }

    @Override
    public String requireSubject() {
        return subject().orElseThrow(Refusal::unauthenticated);
    }

    private Optional<String> tokenSubject() {
        if (!isKnown()) {
            return Optional.empty();
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getSubject())
                : Optional.of(identity.getPrincipal().getName());
    }

    private String tokenClient() {
        if (!inRequest()) {
            return service;
        }
        if (!isKnown()) {
            return ANONYMOUS;
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>claim("azp").orElse(ANONYMOUS)
                : ANONYMOUS;
    }

    private boolean isKnown() {
        return inRequest() && !identity.isAnonymous();
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && http.getCurrent() != null;
    }
}
