package org.maillage.funding.property;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a run as the model names them: one statement for all of them. */
@ApplicationScoped
class Figures {

    private static final String ALL = """
            with run as (select ?::uuid[] improvements, ?::uuid[] programmes, ?::uuid[] places)
            select '' what, id one, null::uuid other, format(
              '%s goal=%s committed=%s paid=%s reserved=%s settled=%s granted=%s paidOut=%s',
              status, goal, committed, paid, reserved, settled, granted, paid_out) figure
              from improvement, run where id = any (improvements)
            union all
            select '', id, null, format('%s budget=%s reserved=%s settled=%s returned=%s',
              status, budget, reserved, settled, returned) from programme, run where id = any (programmes)
            union all
            select ' by ', programme_id, place_id, used::text from place_use, run
              where programme_id = any (programmes) and used <> 0
            union all
            select ' uses ', improvement_id, programme_id, format('reserved=%s settled=%s', reserved, settled)
              from improvement_use, run where programme_id = any (programmes) and reserved + settled <> 0
            union all
            select ' ' || a.kind || ' ', a.owner, a.source, b.balance::text
              from run, account a join account_balance b on b.account = a.name
              where a.owner = any (improvements || programmes) and b.balance <> 0
            union all
            select '', id, null, format('%s amount=%s refunded=%s', status, amount, refunded)
              from contribution, run where improvement_id = any (improvements)
            union all
            select ' ', m.contribution_id, m.programme_id, m.amount::text
              from run, match m join contribution c on c.id = m.contribution_id
              where c.improvement_id = any (improvements) and m.amount <> 0 and m.status in ('RESERVED', 'SETTLED')
            union all
            select ' invests ', place_id, improvement_id, format('own=%s matched=%s', own, matched)
              from investment, run where improvement_id = any (improvements) and own + matched <> 0
            union all
            select '', p.id, null, format('%s %s', p.status, p.amount)
              from payout p, run where improvement_id = any (improvements)
            union all
            select 'payable', null, null, sum(b.balance)::text
              from run, account a join account_balance b on b.account = a.name
              where a.owner = any (places) and a.kind = 'PAYABLE' having sum(b.balance) <> 0
            """;

    /** All that is kept of a run, down to the last letter, by table. */
    private static final String KEPT = """
            with run as (select ?::uuid[] improvements, ?::uuid[] programmes, ?::uuid[] places), kept (what, one) as (
              select 'improvement', i::text from improvement i, run where id = any (improvements)
              union all select 'programme', p::text from programme p, run where id = any (programmes)
              union all select 'place_use', u::text from place_use u, run where programme_id = any (programmes)
              union all
              select 'improvement_use', u::text from improvement_use u, run where programme_id = any (programmes)
              union all select 'contribution', c::text from contribution c, run where improvement_id = any (improvements)
              union all select 'match', m::text from match m join contribution c on c.id = m.contribution_id, run
                where c.improvement_id = any (improvements)
              union all select 'investment', i::text from investment i, run where improvement_id = any (improvements)
              union all select 'payout', p::text from payout p, run where improvement_id = any (improvements)
              union all select 'entry', e::text from run, account a join entry e on e.account = a.name
                where a.owner = any (improvements || programmes || places))
            select what, null::uuid one, null::uuid other, md5(string_agg(one, '|' order by one)) figure
              from kept group by what
            """;

    /** Open balances are sums of their entries; guarded ones are those of all entries. */
    private static final String FOLD = """
            with mine as (select * from account where owner = any (?::uuid[])),
              sums as (select m.name, m.kind, m.owner, m.may_be_negative, coalesce(sum(e.amount), 0) balance
                from mine m left join entry e on e.account = m.name group by 1, 2, 3, 4)
            select ' ' || kind what, owner one, null::uuid other, balance::text figure
              from sums where kind in ('PLACE', 'FUNDER') and balance <> 0
            union all
            select 'owed', null, null, sum(balance)::text from sums where kind = 'OWED' having sum(balance) <> 0
            union all
            select ' is not its entries', s.owner, null, s.name || ' ' || s.balance
              from sums s left join account_balance b on b.account = s.name
              where not s.may_be_negative and s.balance <> coalesce(b.balance, 0)
            """;

    private final DataSource dataSource;

    Figures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    TreeMap<String, String> of(RealFunding real, NaiveFunding model) {
        return read(ALL, real, model);
    }

    TreeMap<String, String> kept(RealFunding real, NaiveFunding model) {
        return read(KEPT, real, model);
    }

    private TreeMap<String, String> read(String sql, RealFunding real, NaiveFunding model) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", real.improvements(model)));
            statement.setArray(2, connection.createArrayOf("uuid", real.programmes(model)));
            statement.setArray(3, connection.createArrayOf("uuid", real.places(model)));
            try (var row = statement.executeQuery()) {
                return read(row, names(real, model));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    TreeMap<String, String> fold(RealFunding real, NaiveFunding model) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FOLD)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", real.ids.values().toArray()));
            try (var row = statement.executeQuery()) {
                return read(row, names(real, model));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<UUID, String> names(RealFunding real, NaiveFunding model) {
        var names = new HashMap<UUID, String>();
        real.ids.forEach((name, id) -> names.put(id, name));
        for (int i = 0; i < model.lines.size(); i++) {
            names.put(real.id(model.lines.get(i)).value(), "line " + i);
        }
        for (int i = 0; i < model.payouts.size(); i++) {
            names.put(real.id(model.payouts.get(i)).value(), "payout " + i);
        }
        return names;
    }

    private static TreeMap<String, String> read(ResultSet row, Map<UUID, String> names) throws SQLException {
        var figures = new TreeMap<String, String>();
        while (row.next()) {
            var name = named(row.getObject("one", UUID.class), names)
                    + row.getString("what")
                    + named(row.getObject("other", UUID.class), names);
            figures.put(name.strip(), row.getString("figure"));
        }
        return figures;
    }

    private static String named(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? "" : names.getOrDefault(id, id.toString());
    }
}
