package org.maillage.funding.payment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.funding.payment.ProviderEvent;
import org.maillage.funding.payment.ProviderTold;
import org.maillage.kernel.Money;

@ApplicationScoped
class ProviderEventRows implements ProviderTold {

    private final EntityManager rows;

    ProviderEventRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public boolean keep(String provider, ProviderEvent event) {
        hold(provider, event.payment());
        return rows.createNativeQuery("insert into provider_event"
                                + " (provider, event_id, payment_key, kind, reference, amount, currency, told_at)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as text), cast(?6 as bigint), cast(?7 as text), ?8)"
                                + " on conflict do nothing")
                        .setParameter(1, provider)
                        .setParameter(2, event.id())
                        .setParameter(3, event.payment())
                        .setParameter(4, event.kind().name())
                        .setParameter(5, event.reference().orElse(null))
                        .setParameter(
                                6,
                                event.amount()
                                        .map(Money::cents)
                                        .map(String::valueOf)
                                        .orElse(null))
                        .setParameter(7, event.amount().map(Money::currency).orElse(null))
                        .setParameter(8, event.at().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private void hold(String provider, String payment) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "provider|" + provider + "|" + payment)
                .getSingleResult();
    }

    @Override
    public List<ProviderEvent> of(String provider, String payment) {
        List<?> found = rows.createNativeQuery(
                        "select event_id, kind, reference, amount, currency, told_at from provider_event"
                                + " where provider = ?1 and payment_key = ?2",
                        Tuple.class)
                .setParameter(1, provider)
                .setParameter(2, payment)
                .getResultList();
        return found.stream()
                .map(row -> event(payment, (Tuple) row))
                .sorted(Comparator.comparing(ProviderEvent::kind).thenComparing(ProviderEvent::at))
                .toList();
    }

    private static ProviderEvent event(String payment, Tuple row) {
        var amount = Optional.ofNullable(row.get("amount", Long.class))
                .map(cents -> new Money(cents, row.get("currency").toString()));
        return new ProviderEvent(
                row.get("event_id", String.class),
                payment,
                ProviderEvent.Kind.valueOf(row.get("kind", String.class)),
                Optional.ofNullable(row.get("reference", String.class)),
                amount,
                row.get("told_at", Instant.class));
    }
}
