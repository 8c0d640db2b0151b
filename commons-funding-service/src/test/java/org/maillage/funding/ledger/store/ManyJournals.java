package org.maillage.funding.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.kit.testing.TestPostgres;

/**
 * Contributions that were committed, matched and paid, with the ten entries that each leaves: put in past the guards, with
 * the balances, checkpoints and links that those would have made. Nothing else is linked until they are gone again.
 */
final class ManyJournals implements AutoCloseable {

    static final int ENTRIES_OF_A_LINE = 10;

    private static final String LINES_OF_AN_IMPROVEMENT = "100";
    private static final String LINES_OF_A_PLACE = "10";

    private static final List<String> FILL = List.of(
            "create temp table of_place as select n, gen_random_uuid() id from generate_series(0, {lines} / "
                    + LINES_OF_A_PLACE + ") n",
            "create temp table on_improvement as select n, gen_random_uuid() id, gen_random_uuid() common"
                    + " from generate_series(0, {lines} / " + LINES_OF_AN_IMPROVEMENT + ") n",
            """
            create temp table gave as
              select g.n, gen_random_uuid() id, p.id place, i.id improvement, i.common, 500 + g.n % 1000 amount,
                (lpad(to_hex(1735689600000 + 2 * g.n), 12, '0') || '7000a' || left(md5(g.n || '{programme}'), 15))::uuid committed,
                (lpad(to_hex(1735689600001 + 2 * g.n), 12, '0') || '7000a' || left(md5(g.n || '{programme}'), 15))::uuid paid
              from generate_series(1, {lines}) g(n)
              join of_place p on p.n = g.n % (select count(*) from of_place)
              join on_improvement i on i.n = g.n * 7 % (select count(*) from on_improvement)
            """,
            """
            insert into account (name, kind, owner, source, network)
              select 'world:MANY', 'WORLD', null::uuid, null::uuid, null::uuid
              union all select 'place:' || id, 'PLACE', id, null, null from of_place
              union all select 'improvement:' || id || ':promised', 'PROMISED', id, null, '{network}' from on_improvement
              union all select 'improvement:' || id || ':own', 'OWN', id, null, '{network}' from on_improvement
              union all select 'improvement:' || id || ':reserved:{programme}', 'RESERVED', id, '{programme}', '{network}'
                from on_improvement
              union all select 'improvement:' || id || ':matched:{programme}', 'MATCHED', id, '{programme}', '{network}'
                from on_improvement
            """,
            """
            insert into journal (id, operation, subject, actor, occurred_at)
              select committed, 'commit', id, 'test', '2025-01-01T00:00:00Z'::timestamptz + n * interval '2 s' from gave
              union all select paid, 'pay', id, 'test', '2025-01-01T00:00:01Z'::timestamptz + n * interval '2 s' from gave
            """,
            """
            insert into entry (journal, line, account, currency, amount)
              select e.journal, e.line, e.account, 'EUR', e.amount from gave cross join lateral (values
                (committed, 1, 'place:' || place, -amount),
                (committed, 2, 'improvement:' || improvement || ':promised', amount),
                (committed, 3, 'programme:{programme}:available', -amount),
                (committed, 4, 'improvement:' || improvement || ':reserved:{programme}', amount),
                (paid, 1, 'world:MANY', -amount),
                (paid, 2, 'place:' || place, amount),
                (paid, 3, 'improvement:' || improvement || ':promised', -amount),
                (paid, 4, 'improvement:' || improvement || ':own', amount),
                (paid, 5, 'improvement:' || improvement || ':reserved:{programme}', -amount),
                (paid, 6, 'improvement:' || improvement || ':matched:{programme}', amount)
              ) e(journal, line, account, amount) order by e.journal, e.line
            """,
            """
            insert into account_checkpoint as known (account, currency, position, balance, entries)
              select e.account, 'EUR', 1, sum(e.amount), count(*) from entry e
              where e.journal in (select committed from gave union all select paid from gave) group by e.account
            on conflict (account, currency) do update set
              balance = known.balance + excluded.balance, entries = known.entries + excluded.entries
            """,
            """
            insert into account_balance as known (account, currency, balance)
              select c.account, 'EUR', c.balance from account_checkpoint c join account a on a.name = c.account
              where not a.may_be_negative and c.account in (select 'improvement:' || id || kind from on_improvement,
                unnest(array[':promised', ':own', ':reserved:{programme}', ':matched:{programme}']) kind)
            """,
            "update account_balance set balance = balance - (select sum(amount) from gave)"
                    + " where account = 'programme:{programme}:available'",
            """
            do $$
            declare
              link record; last bigint; before bytea; hashed bytea;
            begin
              select position, hash into last, before from journal_chain order by position desc limit 1;
              before := coalesce(before, decode(repeat('00', 32), 'hex'));
              last := coalesce(last, 0);
              for link in
                select j.id, '{"actor":"' || j.actor || '","entries":[' || e.lines || '],"id":"' || j.id || '","occurredAt":"'
                  || to_char(j.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '","operation":"'
                  || j.operation || '","reverses":null,"subject":"' || j.subject || '","transaction":"' || j.transaction
                  || '"}' as json
                from journal j join (select journal, string_agg('{"account":"' || account || '","amount":' || amount
                  || ',"currency":"' || currency || '","line":' || line || '}', ',' order by line) as lines
                  from entry group by journal) e on e.journal = j.id
                where j.id in (select committed from gave union all select paid from gave) order by j.id
              loop
                last := last + 1;
                hashed := sha256(before || convert_to(link.json, 'UTF8'));
                insert into journal_chain values (last, link.id, before, hashed);
                before := hashed;
              end loop;
            end $$
            """,
            """
            insert into improvement (id, version, origin, created_at, updated_at, common_id, network_id, title, description,
              status, currency, cost_lines, goal, goal_changes, overfunding, money_seen, paid, settled)
              select i.id, 1, 'test', now(), now(), i.common, '{network}', 'Better', 'Much', 'OPEN', 'EUR', '[]', 1, '[]',
                'ALLOW', true, sum(g.amount), sum(g.amount)
              from on_improvement i join gave g on g.improvement = i.id group by i.id, i.common
            """,
            """
            insert into contribution (id, version, origin, created_at, updated_at, sequence, payment_reference, place_id,
              place_version, improvement_id, common_id, network_id, currency, amount, received, status, committed_at, due_at,
              paid_at)
              select id, 1, 'test', now(), now(), nextval('contribution_sequence'), id::text, place, 1, improvement, common,
                '{network}', 'EUR', amount, amount, 'PAID', now(), now(), now() from gave
            """,
            "insert into match (contribution_id, programme_id, position, rule_version, asked, first_amount, amount, gross,"
                    + " limited_by, steps, status) select id, '{programme}', 0, 1, amount, amount, amount, amount, 'NONE',"
                    + " '[]', 'SETTLED' from gave",
            "insert into investment (id, version, origin, created_at, updated_at, place_id, improvement_id, common_id,"
                    + " currency, own, matched) select gen_random_uuid(), 1, 'test', now(), now(), place, improvement, common,"
                    + " 'EUR', sum(amount), sum(amount) from gave group by place, improvement, common",
            "insert into place_use (programme_id, place_id, used) select '{programme}', place, sum(amount) from gave"
                    + " group by place",
            "insert into improvement_use (programme_id, improvement_id, settled) select '{programme}', improvement,"
                    + " sum(amount) from gave group by improvement",
            "update programme set settled = (select sum(amount) from gave) where id = '{programme}'",
            "analyze");

    private static final List<String> CLEAR = List.of(
            "create temp table gone as select committed id from gave union all select paid from gave",
            "analyze gone",
            "delete from journal_chain c using gone g where c.journal = g.id",
            "delete from entry e using gone g where e.journal = g.id",
            "delete from journal j using gone g where j.id = g.id",
            "delete from match m using gave g where m.contribution_id = g.id",
            "delete from contribution c using gave g where c.id = g.id",
            "delete from investment i using on_improvement o where o.id = i.improvement_id",
            "delete from improvement i using on_improvement o where o.id = i.id",
            "delete from place_use where programme_id = '{programme}'",
            "delete from improvement_use where programme_id = '{programme}'",
            "update programme set settled = 0 where id = '{programme}'",
            "update account_balance set balance = balance + (select sum(amount) from gave)"
                    + " where account = 'programme:{programme}:available'",
            "update account_checkpoint set balance = balance + (select sum(amount) from gave),"
                    + " entries = entries - (select count(*) from gave) where account = 'programme:{programme}:available'",
            "create temp table closed as select a.name from account a where a.name = 'world:MANY'"
                    + " or a.owner in (select id from of_place union all select id from on_improvement)",
            "delete from account_balance b using closed c where b.account = c.name",
            "delete from account_checkpoint p using closed c where p.account = c.name",
            "delete from account a using closed c where a.name = c.name");

    private final Connection connection;
    private final UUID network;
    private final UUID programme;

    private ManyJournals(Connection connection, UUID network, UUID programme) {
        this.connection = connection;
        this.network = network;
        this.programme = programme;
    }

    /** @param programme with a budget of 15 euros a line at least, and no match */
    static ManyJournals of(UUID network, UUID programme, int lines) throws SQLException {
        // Text as it stands: a plan for any value still has its parameters.
        var url = TestPostgres.url("funding") + "?preferQueryMode=simple";
        var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var journals = new ManyJournals(connection, network, programme);
        try {
            journals.fill(lines);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return journals;
    }

    private void fill(int lines) throws SQLException {
        // The lock of whoever links, held by the session.
        execute("select pg_advisory_lock(x'6D61696C00000050'::bigint)", "set session_replication_role = replica");
        for (var sql : FILL) {
            execute(sql.replace("{lines}", String.valueOf(lines)));
        }
    }

    void execute(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(
                        sql.replace("{network}", network.toString()).replace("{programme}", programme.toString()));
            }
        }
    }

    /** The only column of all rows. */
    List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute(CLEAR.toArray(String[]::new));
        }
    }
}
