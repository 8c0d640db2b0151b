package org.maillage.funding.debt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.debt.Debt;
import org.maillage.funding.debt.Debts;
import org.maillage.funding.improvement.ImprovementId;

/**
 * A journal that moves a debt says in its other entries for which programme, and by its subject for which network: each is
 * about one keeper. The account is a keeper's for all networks whose commons it keeps.
 */
@ApplicationScoped
class DebtRows implements Debts {

    private static final String MOVED = """
            with moved as (
              select o.owner steward, e.currency, e.amount, e.journal,
                coalesce(i.network_id, p.network_id, case when j.subject = o.owner then o.network else j.subject end) network
              from account o join entry e on e.account = o.name join journal j on j.id = e.journal
              left join contribution c on c.id = j.subject
              left join improvement i on i.id = coalesce(c.improvement_id, j.subject)
              left join payout p on p.id = j.subject
              where o.kind = 'OWED')
            """;
    private static final String OWED = MOVED + """
            select steward, cast(currency as text) as currency, cast(-sum(amount) as bigint) as owed
            from moved where network = ?1
            group by steward, currency having sum(amount) < 0 order by steward, currency
            """;
    private static final String RETURNING = MOVED + """
            select a.owner as programme, cast(sum(e.amount) as bigint) as waits
            from moved m join entry e on e.journal = m.journal and e.currency = m.currency
              join account a on a.name = e.account and a.kind = 'RETURNING'
            where m.network = ?1 and m.steward = ?2 and m.currency = ?3
            group by a.owner having sum(e.amount) > 0
            """;
    private static final String OWING = """
            select distinct o.owner from (
              select id from contribution where improvement_id = ?1 union all select id from improvement where id = ?1) s
            join journal j on j.subject = s.id join entry e on e.journal = j.id
            join account o on o.name = e.account and o.kind = 'OWED'
            where e.amount < 0 order by o.owner
            """;
    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private final EntityManager rows;

    DebtRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public List<Debt> of(UUID network) {
        List<?> found = rows.createNativeQuery(OWED, Tuple.class)
                .setParameter(1, network)
                .getResultList();
        return found.stream().map(row -> debt((Tuple) row, network)).toList();
    }

    @Override
    public List<UUID> keepersOwingFor(ImprovementId improvement) {
        List<?> found = rows.createNativeQuery(OWING, UUID.class)
                .setParameter(1, improvement.value())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    @Override
    public void hold(UUID steward) {
        rows.createNativeQuery(HOLD).setParameter(1, "debts|" + steward).getSingleResult();
    }

    private Debt debt(Tuple row, UUID network) {
        var steward = row.get("steward", UUID.class);
        var currency = row.get("currency", String.class);
        return new Debt(steward, currency, row.get("owed", Long.class), waiting(network, steward, currency));
    }

    private Map<UUID, Long> waiting(UUID network, UUID steward, String currency) {
        List<?> found = rows.createNativeQuery(RETURNING, Tuple.class)
                .setParameter(1, network)
                .setParameter(2, steward)
                .setParameter(3, currency)
                .getResultList();
        var waiting = new HashMap<UUID, Long>();
        found.forEach(row -> {
            var share = (Tuple) row;
            waiting.put(share.get("programme", UUID.class), share.get("waits", Long.class));
        });
        return waiting;
    }
}
