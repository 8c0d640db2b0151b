package org.maillage.funding.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.ledger.AccountKind;
import org.maillage.kernel.Money;

/**
 * One account in one currency: opening and movements sum up to closing.
 *
 * @param owner the programme, improvement, place or funder whose account it is
 * @param source the programme or funder that the money on an improvement comes from
 * @param opening absent, as movements are, to those who see totals only
 */
public record AccountStatement(
        String account,
        AccountKind kind,
        @Nullable UUID owner,
        @Nullable UUID source,
        @Nullable Money opening,
        @Nullable List<Movement> movements,
        Money closing) {

    /** @param amount positive into the account, negative out of it */
    public record Movement(Instant at, UUID journal, String operation, UUID subject, Money amount) {}

    /** The same, as those see it who are not its own people. */
    AccountStatement total() {
        return new AccountStatement(account, kind, owner, source, null, null, closing);
    }
}
