package org.maillage.kit.http;

import java.util.Optional;
import org.maillage.kernel.Refusal;

/** The refusal that stands for a bare HTTP status, as the framework gives it. */
final class StatusRefusals {

    private StatusRefusals() {}

    static Optional<Refusal> of(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400, 414, 431 -> new Refusal("bad-request", "The request cannot be read.");
                    case 401 -> Refusal.unauthenticated();
                    case 403 -> Refusal.forbidden();
                    case 404 -> new Refusal("not-found", "There is nothing at this address.");
                    case 405 -> new Refusal("method-not-allowed", "This method does nothing at this address.");
                    case 406 -> new Refusal("not-acceptable", "None of the types that you accept is made here.");
                    case 413 -> new Refusal("too-large", "The body is larger than what is read here.");
                    case 415 -> new Refusal("unsupported-media-type", "The body's type is not read here.");
                    case 503 -> new Refusal("unavailable", "The service cannot answer just now.");
                    default -> null;
                });
    }
}
