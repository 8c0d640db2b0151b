package org.maillage.funding.payment.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.maillage.funding.payment.ProviderEvent;
import org.maillage.funding.payment.ProviderEvents;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Acting;
import org.maillage.kit.access.Acting.Actor;
import org.maillage.kit.database.WholeTransactions;

/** Takes the signed messages of the chosen provider, and acts as it. */
@ApplicationScoped
public class Webhooks {

    private final ChosenProvider chosen;
    private final ProviderEvents events;
    private final WholeTransactions transactions;
    private final Acting acting;

    Webhooks(ChosenProvider chosen, ProviderEvents events, WholeTransactions transactions, Acting acting) {
        this.chosen = chosen;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
    }

    /** Refuses with {@code not-found} where that provider is not chosen, and with {@code signature-invalid}. */
    public void take(String name, Map<String, String> headers, byte[] body) {
        var provider =
                chosen.named(name).orElseThrow(() -> new Refusal("not-found", "There is nothing at this address."));
        provider.verify(headers, body).ifPresent(event -> act(name, event));
    }

    private void act(String name, ProviderEvent event) {
        var actor = new Actor("provider:" + name, name, false);
        try {
            acting.as(
                    actor,
                    () -> transactions.inOne(() -> {
                        events.take(chosen.desk(), event);
                        return event;
                    }));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
