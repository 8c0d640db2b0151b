package org.maillage.funding.ledger.verifier;

import java.util.LinkedHashMap;
import java.util.Map;

/** The checks that compare the ledger with improvements, their uses and the lines of contributions. */
final class LineChecks {

    private LineChecks() {}

    static Map<String, String> with(String sums) {
        var checks = new LinkedHashMap<String, String>();
        checks.put("improvements-equal", sums + """
                , debts as (
                  select coalesce(c.improvement_id, j.subject) improvement_id, j.id, j.operation = 'return-grant' granted,
                    -sum(e.amount) filter (where a.kind = 'OWED') owed,
                    coalesce(sum(e.amount) filter (where a.kind = 'RETURNING'), 0) matched
                  from journal j left join contribution c on c.id = j.subject join entry e on e.journal = j.id
                  join account a on a.name = e.account
                  where a.kind = 'OWED' and e.amount < 0 or a.kind = 'RETURNING' and e.amount > 0
                  group by 1, 2),
                held_on as (
                  select owner, sum(balance) filter (where kind = 'PROMISED') promised,
                    sum(balance) filter (where kind = 'RESERVED') reserved from held group by 1),
                drawn_on as (
                  select owner, sum(amount) filter (where kind = 'OWN') own,
                    sum(amount) filter (where kind = 'MATCHED') matched,
                    sum(amount) filter (where kind = 'GRANTED') granted from drawn group by 1),
                paid_on as (
                  select a.owner, sum(p.amount) amount from paid p join account a on a.name = p.account group by 1),
                owed_on as (
                  select improvement_id, sum(owed - matched) filter (where not granted) own,
                    sum(owed) filter (where granted) granted, sum(matched) matched from debts group by 1)
                select i.id::text from improvement i
                left join held_on h on h.owner = i.id
                left join drawn_on d on d.owner = i.id
                left join paid_on p on p.owner = i.id
                left join owed_on o on o.improvement_id = i.id
                where i.committed <> coalesce(h.promised, 0) or i.paid <> coalesce(d.own, 0) - coalesce(o.own, 0)
                  or i.reserved <> coalesce(h.reserved, 0) or i.settled <> coalesce(d.matched, 0) - coalesce(o.matched, 0)
                  or i.granted <> coalesce(d.granted, 0) - coalesce(o.granted, 0) or i.paid_out <> coalesce(p.amount, 0)
                """);
        checks.put("improvement-uses-equal", sums + """
                , uses as (
                  select owner improvement_id, source programme_id, sum(reserved) reserved, sum(settled) settled from (
                    select owner, source, balance reserved, 0 settled from held where kind = 'RESERVED'
                    union all
                    select owner, source, 0, amount from drawn where kind = 'MATCHED'
                    union all
                    select coalesce(c.improvement_id, o.subject), o.programme, 0, -o.amount
                    from owed o left join contribution c on c.id = o.subject
                  ) moved group by 1, 2)
                select coalesce(u.programme_id, k.programme_id) || ' ' || coalesce(u.improvement_id, k.improvement_id)
                from uses u full join improvement_use k
                  on k.programme_id = u.programme_id and k.improvement_id = u.improvement_id
                where coalesce(u.reserved, 0) <> coalesce(k.reserved, 0)
                  or coalesce(u.settled, 0) <> coalesce(k.settled, 0)
                """);
        checks.put("place-uses-equal", """
                select coalesce(u.programme_id, m.programme_id)::text from
                  (select programme_id, sum(used) used from place_use group by 1) u
                full join
                  (select programme_id, sum(amount) used from match where status in ('RESERVED', 'SETTLED') group by 1) m
                on m.programme_id = u.programme_id where coalesce(u.used, 0) <> coalesce(m.used, 0)
                """);
        checks.put("contributions-equal", """
                select i.id::text from improvement i left join (
                  select improvement_id, sum(amount) filter (where status = 'COMMITTED') committed,
                    sum(amount - refunded) filter (where status in ('PAID', 'PARTIALLY_REFUNDED', 'DISPUTED', 'REFUNDED')) paid
                  from contribution group by 1) c on c.improvement_id = i.id
                where i.committed <> coalesce(c.committed, 0) or i.paid <> coalesce(c.paid, 0)
                """);
        checks.put("investments-equal", """
                select i.id::text from investment i left join (
                  select c.improvement_id, coalesce(p.merged_into, c.place_id) place_id, sum(c.amount - c.refunded) own
                  from contribution c left join held_place p on p.id = c.place_id
                  where c.status not in ('CANCELLED', 'EXPIRED') group by 1, 2) g
                  on g.improvement_id = i.improvement_id and g.place_id = i.place_id
                where i.own <> coalesce(g.own, 0)
                """);
        return checks;
    }
}
