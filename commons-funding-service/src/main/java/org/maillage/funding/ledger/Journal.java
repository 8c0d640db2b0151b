package org.maillage.funding.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.kernel.Money;

/**
 * What one operation moves between accounts. It balances by construction: each move takes from one account what it gives
 * to another. Entries of one account are merged; what comes to nothing leaves no entry.
 */
public final class Journal {

    private final String operation;
    private final UUID subject;
    private final String actor;
    private final Map<Key, Entry> entries;

    private record Key(String account, String currency) {}

    /** @param cents positive into the account, negative out of it */
    public record Entry(Account account, String currency, long cents) {}

    private Journal(String operation, UUID subject, String actor, Map<Key, Entry> entries) {
        this.operation = operation;
        this.subject = subject;
        this.actor = actor;
        this.entries = entries;
    }

    /**
     * @param operation in a word or two, such as {@code pay}
     * @param subject the contribution, improvement, programme, payout or grant that it is about; of a repaid debt, the network
     * @param actor the subject of who asked for it
     */
    public static Journal of(String operation, UUID subject, String actor) {
        return new Journal(operation, subject, actor, Map.of());
    }

    /** The same journal with one more move. Zero moves nothing; less is refused. */
    public Journal move(Account from, Account to, Money amount) {
        if (amount.cents() < 0) {
            throw new IllegalArgumentException("a move goes from one account to the other: " + amount);
        }
        var more = new LinkedHashMap<>(entries);
        enter(more, new Entry(from, amount.currency(), -amount.cents()));
        enter(more, new Entry(to, amount.currency(), amount.cents()));
        return new Journal(operation, subject, actor, more);
    }

    private static void enter(Map<Key, Entry> entries, Entry entry) {
        entries.merge(
                new Key(entry.account().name(), entry.currency()),
                entry,
                (before, more) ->
                        new Entry(before.account(), before.currency(), Math.addExact(before.cents(), more.cents())));
    }

    public String operation() {
        return operation;
    }

    public UUID subject() {
        return subject;
    }

    public String actor() {
        return actor;
    }

    /** Those that are not zero, in the order in which their accounts were named first. */
    public List<Entry> entries() {
        var all = new ArrayList<>(entries.values());
        all.removeIf(entry -> entry.cents() == 0);
        return List.copyOf(all);
    }

    /** Whether it moves nothing; such a journal is not posted. */
    public boolean isEmpty() {
        return entries().isEmpty();
    }
}
