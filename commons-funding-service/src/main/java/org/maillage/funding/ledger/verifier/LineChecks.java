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
                kept as (
                  select i.id, i.committed, i.paid, i.reserved, i.settled, i.granted, i.paid_out,
                    (select coalesce(sum(balance), 0) from held where owner = i.id and kind = 'PROMISED') promised,
                    (select coalesce(sum(amount), 0) from drawn where owner = i.id and kind = 'OWN') own,
                    (select coalesce(sum(balance), 0) from held where owner = i.id and kind = 'RESERVED') held_reserved,
                    (select coalesce(sum(amount), 0) from drawn where owner = i.id and kind = 'MATCHED') matched,
                    (select coalesce(sum(amount), 0) from drawn where owner = i.id and kind = 'GRANTED') held_granted,
                    (select coalesce(sum(p.amount), 0) from paid p join account a on a.name = p.account
                      where a.owner = i.id) payouts,
                    (select coalesce(sum(owed - matched), 0) from debts
                      where improvement_id = i.id and not granted) own_owed,
                    (select coalesce(sum(owed), 0) from debts where improvement_id = i.id and granted) granted_owed,
                    (select coalesce(sum(matched), 0) from debts where improvement_id = i.id) matched_owed
                  from improvement i)
                select id::text from kept where committed <> promised or paid <> own - own_owed or reserved <> held_reserved
                  or settled <> matched - matched_owed or granted <> held_granted - granted_owed
                  or paid_out <> payouts
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
                select i.id::text from improvement i where
                  i.committed <> (select coalesce(sum(amount), 0) from contribution
                    where improvement_id = i.id and status = 'COMMITTED')
                  or i.paid <> (select coalesce(sum(amount - refunded), 0) from contribution
                    where improvement_id = i.id and status in ('PAID', 'PARTIALLY_REFUNDED', 'DISPUTED', 'REFUNDED'))
                """);
        checks.put("investments-equal", """
                select i.id::text from investment i where i.own <> (
                  select coalesce(sum(c.amount - c.refunded), 0) from contribution c
                  left join held_place p on p.id = c.place_id
                  where c.improvement_id = i.improvement_id and coalesce(p.merged_into, c.place_id) = i.place_id
                    and c.status not in ('CANCELLED', 'EXPIRED'))
                """);
        return checks;
    }
}
