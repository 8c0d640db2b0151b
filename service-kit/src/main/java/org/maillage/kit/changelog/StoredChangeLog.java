package org.maillage.kit.changelog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Change;
import org.maillage.kernel.Ids;
import org.maillage.kit.access.Caller;

/** Collects the changes of a transaction and writes them in one batch before it commits. */
@ApplicationScoped
@DefaultBean
class StoredChangeLog implements ChangeLog, Forgetting {

    private final TransactionSynchronizationRegistry transactions;
    private final ChangesOfTransaction.Home home;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    StoredChangeLog(
            TransactionSynchronizationRegistry transactions,
            ChangesOfTransaction.Home home,
            Caller caller,
            ObjectMapper json,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.home = home;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void append(Change change) {
        requireTransaction(change.type());
        changes()
                .add(new Entry(
                        ids.next(),
                        change,
                        write(change.data()),
                        clock.instant(),
                        caller.subject().orElse(null),
                        caller.client(),
                        Traceparent.current().orElse(null)));
    }

    @Override
    public void thing(String kind, UUID id) {
        requireTransaction(kind);
        changes().add(Forgotten.thing(kind, id.toString()));
    }

    @Override
    public void person(String subject) {
        requireTransaction("person");
        changes().add(Forgotten.person(subject));
    }

    private void requireTransaction(String what) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a change is appended in the transaction that makes it: " + what);
        }
    }

    private ChangesOfTransaction changes() {
        if (transactions.getResource(ChangesOfTransaction.class) instanceof ChangesOfTransaction open) {
            return open;
        }
        var opened = new ChangesOfTransaction(home);
        transactions.putResource(ChangesOfTransaction.class, opened);
        transactions.registerInterposedSynchronization(opened);
        return opened;
    }

    private @Nullable String write(@Nullable Object data) {
        if (data == null) {
            return null;
        }
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not serialisable: " + data.getClass(), e);
        }
    }
}
