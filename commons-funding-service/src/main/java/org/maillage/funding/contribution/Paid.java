package org.maillage.funding.contribution;

import java.util.List;
import org.maillage.funding.ledger.Account;

/** From where the money of a contribution has come, in cents of its currency; together it is the whole. */
public record Paid(List<Part> parts) {

    /** From the world by a channel, or from what was kept in suspense for it. */
    public record Part(Account from, long cents) {}

    public Paid {
        parts = List.copyOf(parts);
    }

    public static Paid from(Account account, long cents) {
        return new Paid(List.of(new Part(account, cents)));
    }

    long sum() {
        return parts.stream().mapToLong(Part::cents).reduce(0, Math::addExact);
    }
}
