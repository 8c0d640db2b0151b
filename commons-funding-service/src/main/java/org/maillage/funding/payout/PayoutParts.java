package org.maillage.funding.payout;

import java.util.List;

/** What a payout draws from each source, in cents. */
public record PayoutParts(List<Part> all) {

    /** @param source {@code own}, {@code matched:} with a programme's id or {@code granted:} with a funder's */
    public record Part(String source, long cents) {}

    public PayoutParts {
        all = List.copyOf(all);
    }

    public long sum() {
        return all.stream().mapToLong(Part::cents).reduce(0, Math::addExact);
    }
}
