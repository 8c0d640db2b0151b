package org.maillage.funding.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.CostLine;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.programme.ProgrammeRule;
import org.maillage.funding.record.json.RowJson;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;

/** Commons, improvements and programmes in the state that a test wants, with their budgets in the ledger. */
@ApplicationScoped
public class Stage {

    private static final String RECORDED = "(id, version, origin, created_at, updated_at, ";

    private final Scene scene;
    private final Ledger ledger;
    private final DataSource dataSource;
    private final Ids ids;

    Stage(Scene scene, Ledger ledger, DataSource dataSource, Ids ids) {
        this.ids = ids;
        this.dataSource = dataSource;
        this.scene = scene;
        this.ledger = ledger;
    }

    /** A listed software common of that network, kept by the place. */
    public UUID common(UUID steward, UUID... networks) {
        return common("SOFTWARE", steward, networks);
    }

    public UUID common(String kind, UUID steward, UUID... networks) {
        var id = UUID.randomUUID();
        scene.execute(
                "insert into common " + RECORDED + "slug, status, name, summary, kind, steward_places, networks,"
                        + " origin_network, words) values (?, 1, 'test', now(), now(), ?, 'LISTED', 'A common', 'Shared', ?,"
                        + " ?, ?, ?, 'a common')",
                id,
                "common-" + id,
                kind,
                new UUID[] {steward},
                networks,
                networks[0]);
        return id;
    }

    /** Open until in a month. */
    public UUID improvement(UUID common, long goalCents) {
        return improvement(new ImprovementGiven(common, goalCents, "LIMIT_MATCHES", "", null));
    }

    public UUID improvement(ImprovementGiven given) {
        var id = UUID.randomUUID();
        var deadline = given.deadline() == null ? LocalDate.of(2099, 1, 1) : given.deadline();
        var cost = List.of(new CostLine("Work", Money.euros(given.goal())));
        scene.execute(
                "insert into improvement " + RECORDED + "common_id, network_id, title, description, status, currency,"
                        + " cost_lines, goal, goal_changes, scale, deadline, overfunding) select ?, 1, 'test', now(), now(), ?,"
                        + " origin_network, 'Better', 'Much', 'OPEN', 'EUR', ?::jsonb, ?, '[]'::jsonb, nullif(?, '')::jsonb, ?, ?"
                        + " from common where id = ?",
                id,
                given.common(),
                RowJson.text(cost),
                given.goal(),
                given.scale(),
                deadline,
                given.overfunding(),
                given.common());
        return id;
    }

    /** @param scale the column's JSON, or nothing */
    public record ImprovementGiven(
            UUID common,
            long goal,
            String overfunding,
            String scale,
            @Nullable LocalDate deadline) {}

    public UUID funder(boolean publicMoney) {
        var id = UUID.randomUUID();
        scene.execute(
                "insert into funder " + RECORDED + "name, kind, public_money) values (?, 1, 'test', now(), now(),"
                        + " 'A funder', 'FEDERATION', ?)",
                id,
                publicMoney);
        return id;
    }

    /** Open, of a new private funder, its budget in the ledger; ids ascend. */
    public UUID programme(UUID network, long budget, ProgrammeRule rule) {
        return programme(new ProgrammeGiven(network, funder(false), budget, "FIRST_COME", "OPEN"), rule);
    }

    public UUID programme(ProgrammeGiven given, ProgrammeRule rule) {
        var id = ids.next();
        scene.execute(
                "insert into programme " + RECORDED
                        + "slug, name, funder_id, network_id, mode, status, currency, budget,"
                        + " rule_version, rule, priority, opens_at, closes_at) values (?, 1, 'test', now(), now(), ?, 'A"
                        + " programme', ?, ?, ?, ?, 'EUR', ?, 1, ?::jsonb, ?, ?::timestamptz, ?::timestamptz)",
                id,
                "programme-" + id,
                given.funder(),
                given.network(),
                given.mode(),
                given.status(),
                given.budget(),
                RowJson.text(rule),
                rule.priority(),
                rule.opensAt().toString(),
                rule.closesAt().toString());
        scene.execute(
                "insert into programme_rule (programme_id, version, rule, at) values (?, 1, ?::jsonb, now())",
                id,
                RowJson.text(rule));
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(Journal.of("approve", id, "test")
                        .move(
                                Account.funder(given.funder()),
                                Account.available(id, given.network()),
                                Money.euros(given.budget()))));
        return id;
    }

    public record ProgrammeGiven(UUID network, UUID funder, long budget, String mode, String status) {}

    /** The common's money has an account to go to, that nobody reads. */
    public void payee(UUID common) {
        scene.execute(
                "insert into payee " + RECORDED + "proposed, proposed_by, proposed_at, usable_from)"
                        + " values (?, 1, 'test', now(), now(), '\\x00'::bytea, 'test', now(), now() - interval '1 day')",
                common);
    }

    /** The only number of the only row. */
    public long number(String sql, Object... parameters) {
        return one(sql, row -> row.getLong(1), parameters);
    }

    /** The only id of the only row. */
    public UUID id(String sql, Object... parameters) {
        return one(sql, row -> row.getObject(1, UUID.class), parameters);
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T one(String sql, Column<T> column, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(
                        i + 1,
                        parameters[i] instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return column.of(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The instant in milliseconds, so many days from now. */
    public static Instant inDays(long days) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(days, ChronoUnit.DAYS);
    }
}
