package org.maillage.funding.closing;

import java.util.List;
import java.util.UUID;

/** What each improvement was given, in cents, and why. */
public record ResultParts(List<Part> all) {

    public record Part(UUID improvementId, UUID commonId, long cents, List<String> explanation) {}

    public ResultParts {
        all = List.copyOf(all);
    }
}
