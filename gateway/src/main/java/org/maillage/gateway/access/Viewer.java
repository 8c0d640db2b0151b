package org.maillage.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.maillage.kernel.Refusal;

/** Who is asking, read from the token of the request. */
@ApplicationScoped
public class Viewer {

    private final SecurityIdentity identity;

    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Empty when anonymous. */
    public Optional<String> subject() {
        return token().map(JsonWebToken::getSubject);
    }

    /** The subject, or the refusal {@code unauthenticated}. */
    public String requireSubject() {
        return subject().orElseThrow(Refusal::unauthenticated);
    }

    Optional<String> displayName() {
        return token().flatMap(token -> Stream.of("name", "preferred_username")
                .flatMap(claim -> token.<Object>claim(claim).stream())
                .map(Object::toString)
                .findFirst());
    }

    List<String> roles() {
        return identity.getRoles().stream().sorted().toList();
    }

    private Optional<JsonWebToken> token() {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
