package org.maillage.funding.ledger.verifier;

import java.util.LinkedHashMap;
import java.util.Map;

/** The checks in SQL: each answers the ids or accounts of what breaks it, and nothing when all is well. */
final class Checks {

    /**
     * Sums of all entries; {@code paid}, what of an account went into payouts and did not come back by a rejection;
     * {@code netted}, what came back so and lowered a debt; {@code owed}, what keepers owe of matches that they were paid, by programme and by what was given back: a contribution, or an
     * improvement whose allocation fell.
     */
    private static final String SUMS = """
            with sums as materialized (
              select e.account, e.currency, sum(e.amount)::bigint balance, count(*) entries from entry e group by 1, 2),
            held as materialized (
              select a.*, s.currency, s.balance, s.entries from sums s join account a on a.name = s.account),
            paid as materialized (
              select e.account, -sum(e.amount)::bigint amount from entry e join account a on a.name = e.account
              where a.kind in ('OWN', 'MATCHED', 'GRANTED') and e.journal in (
                select o.journal from entry o join account p on p.name = o.account where p.kind = 'PAYABLE')
              group by 1),
            netted as materialized (
              select e.account, -sum(e.amount)::bigint amount from entry e join account a on a.name = e.account
              join journal j on j.id = e.journal
              where a.kind in ('OWN', 'MATCHED', 'GRANTED') and j.operation = 'payout-netted' group by 1),
            drawn as materialized (
              select h.owner, h.source, h.kind,
                sum(h.balance + coalesce(p.amount, 0) + coalesce(n.amount, 0))::bigint amount
              from held h left join paid p on p.account = h.name left join netted n on n.account = h.name
              where h.kind in ('OWN', 'MATCHED', 'GRANTED')
              group by 1, 2, 3),
            owed as materialized (
              select j.subject, a.owner programme, sum(e.amount)::bigint amount
              from entry e join account a on a.name = e.account join journal j on j.id = e.journal
              where a.kind = 'RETURNING' and e.amount > 0 group by 1, 2)
            """;

    private static final Map<String, String> ALL = all();

    private Checks() {}

    static Map<String, String> byName() {
        return ALL;
    }

    private static Map<String, String> all() {
        var checks = new LinkedHashMap<String, String>();
        checks.put("journals-balanced", """
                select journal::text from entry group by journal, currency having sum(amount) <> 0
                union all
                select j.id::text from journal j left join entry e on e.journal = j.id group by j.id having count(e.line) < 2
                """);
        checks.put("nothing-negative", SUMS + """
                select name from held where balance < 0 and not may_be_negative
                """);
        checks.put("balances-equal", SUMS + """
                select coalesce(h.name, b.account) from (select * from held where not may_be_negative) h
                full join account_balance b on b.account = h.name and b.currency = h.currency
                where coalesce(h.balance, 0) <> coalesce(b.balance, 0)
                """);
        checks.put("checkpoints-equal", SUMS + """
                , now as (
                  select account, currency, sum(balance) balance, sum(entries) entries from (
                    select account, currency, balance, entries from account_checkpoint
                    union all
                    select e.account, e.currency, e.amount, 1 from journal_waiting w join entry e on e.journal = w.journal
                  ) known group by 1, 2)
                select coalesce(s.account, n.account) from sums s
                full join now n on n.account = s.account and n.currency = s.currency
                where s.balance is distinct from n.balance or s.entries is distinct from n.entries
                """);
        checks.put("programmes-equal", SUMS + """
                select p.id::text from programme p where p.status <> 'DRAFT' and (
                  p.reserved <> (select coalesce(sum(balance), 0) from held where kind = 'RESERVED' and source = p.id)
                  or p.settled <> (select coalesce(sum(amount), 0) from drawn where kind = 'MATCHED' and source = p.id)
                    - (select coalesce(sum(amount), 0) from owed where programme = p.id)
                  or p.budget - p.reserved - p.settled - p.returned
                    <> (select coalesce(sum(balance), 0) from held where kind = 'AVAILABLE' and owner = p.id))
                """);
        checks.put("budgets-held", """
                select id::text from programme where reserved < 0 or settled < 0 or reserved + settled + returned > budget
                """);
        checks.put("caps-held", """
                select programme_id || ' ' || place_id from place_use where used > cap and not cap_exceeded
                union all
                select programme_id || ' ' || improvement_id from improvement_use
                where reserved + settled > cap and not cap_exceeded
                """);
        checks.putAll(LineChecks.with(SUMS));
        return checks;
    }
}
