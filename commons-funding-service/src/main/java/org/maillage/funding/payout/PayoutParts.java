package org.maillage.funding.payout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.ledger.Account;

/** What a payout draws from each source, in cents. */
public record PayoutParts(List<Part> all) {

    static final String OWN = "own";
    static final String MATCHED = "matched:";
    static final String GRANTED = "granted:";

    /** @param source {@code own}, {@code matched:} with a programme's id or {@code granted:} with a funder's */
    public record Part(String source, long cents) {

        Optional<UUID> programme() {
            return source.startsWith(MATCHED) ? Optional.of(after(MATCHED)) : Optional.empty();
        }

        /** What of the improvement it was drawn on. */
        Account account(UUID improvement, UUID network) {
            if (source.equals(OWN)) {
                return Account.own(improvement, network);
            }
            return programme()
                    .map(programme -> Account.matched(improvement, programme, network))
                    .orElseGet(() -> Account.granted(improvement, after(GRANTED), network));
        }

        private UUID after(String kind) {
            return UUID.fromString(source.substring(kind.length()));
        }
    }

    public PayoutParts {
        all = List.copyOf(all);
    }

    public long sum() {
        return all.stream().mapToLong(Part::cents).reduce(0, Math::addExact);
    }
}
