package org.maillage.funding.closing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.QuadraticRound.Gift;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;

/** Lines by the thousand that wait for a close, put in by SQL as contributing would leave them. */
@ApplicationScoped
class ManyLines {

    private static final String PLACES = """
            insert into held_place (id, version, name, status, region, kinds, networks, registered)
            select id, 1, 'A place', 'OPEN', '75', '{}', array[?::uuid], true from unnest(?) id
            """;
    // A place gives each of its four lines to another common.
    private static final String LINES = """
            insert into contribution (id, version, origin, created_at, updated_at, sequence, payment_reference, place_id,
              place_version, improvement_id, common_id, network_id, currency, amount, status, committed_at, due_at)
            select gen_random_uuid(), 1, 'test', now(), now(), s,
              'RF' || lpad((98 - ('222116' || lpad(s::text, 10, '0') || '271500')::numeric % 97)::text, 2, '0')
                || 'MLG' || lpad(s::text, 10, '0'),
              places[1 + n % cardinality(places)], 1, i.id, i.common_id, i.network_id, 'EUR', 500 + n * 37 % 40000,
              'COMMITTED', now(), now() + interval '30 days'
            from (select ?::uuid[] places, ?::uuid[] improvements) given cross join generate_series(1, ?) n
            cross join lateral (select nextval('contribution_sequence') s where n > 0) drawn
            join improvement i on i.id = improvements[1 + (n + 31 * (n / cardinality(places))) % cardinality(improvements)]
            """;
    private static final String MATCHES = """
            insert into match (contribution_id, programme_id, position, rule_version, asked, first_amount, amount, gross,
              limited_by, steps, status)
            select id, ?, 0, 1, amount, 0, 0, amount, 'AT_CLOSE', '[]', 'PROPOSED' from contribution
            where improvement_id = any (?)
            """;
    private static final String INVESTMENTS = """
            insert into investment (id, version, origin, created_at, updated_at, place_id, improvement_id, common_id,
              currency, own, matched)
            select gen_random_uuid(), 1, 'test', now(), now(), place_id, improvement_id, common_id, 'EUR', sum(amount), 0
            from contribution where improvement_id = any (?) group by place_id, improvement_id, common_id
            """;
    private static final String IMPROVEMENTS = """
            update improvement i set committed = given.own, contributors = given.places, money_seen = true
            from (select improvement_id, sum(own) own, count(*) places from investment group by improvement_id) given
            where given.improvement_id = i.id and i.id = any (?)
            """;
    private static final String GIVEN =
            "select place_id, common_id, improvement_id, own from investment" + " where improvement_id = any (?)";

    private final Scene scene;
    private final Closes closes;
    private final Ledger ledger;
    private final DataSource dataSource;

    ManyLines(Scene scene, Closes closes, Ledger ledger, DataSource dataSource) {
        this.scene = scene;
        this.closes = closes;
        this.ledger = ledger;
        this.dataSource = dataSource;
    }

    /** @param gifts what was given, by place and common */
    record Waiting(UUID network, UUID programme, long budget, List<Gift> gifts, Map<String, UUID> improvements) {}

    private record Given(UUID place, UUID common, UUID improvement, long own) {}

    Waiting of(String mode, int lines, int commons) throws SQLException {
        var network = scene.network("Many lines");
        long budget = lines * 300_00L;
        var rule = Closes.rule(UnderSubscription.RELEASE, List.of(), CapExcess.REDISTRIBUTE);
        var programme = closes.programme(network, budget, mode, rule);
        var places = ids(Math.max(2, lines / 4));
        scene.execute(PLACES, network, places);
        var improvements = Stream.generate(() -> closes.improvement(network))
                .limit(commons)
                .toArray(UUID[]::new);
        scene.execute(LINES, places, improvements, lines);
        scene.execute(MATCHES, programme, improvements);
        scene.execute(INVESTMENTS, (Object) improvements);
        scene.execute(IMPROVEMENTS, (Object) improvements);
        var given = given(improvements);
        QuarkusTransaction.requiringNew().run(() -> ledger.post(promises(network, given)));
        var gifts = given.stream()
                .map(each -> new Gift(each.place().toString(), each.common().toString(), each.own()))
                .toList();
        var ofCommons = new HashMap<String, UUID>();
        given.forEach(each -> ofCommons.put(each.common().toString(), each.improvement()));
        return new Waiting(network, programme, budget, gifts, ofCommons);
    }

    private static UUID[] ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toArray(UUID[]::new);
    }

    private static Journal promises(UUID network, List<Given> given) {
        var journal = Journal.of("commit", network, "test");
        for (var each : given) {
            journal = journal.move(
                    Account.place(each.place()),
                    Account.promised(each.improvement(), network),
                    Money.euros(each.own()));
        }
        return journal;
    }

    private List<Given> given(UUID[] improvements) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(GIVEN)) {
            statement.setArray(1, connection.createArrayOf("uuid", improvements));
            var given = new ArrayList<Given>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    given.add(new Given(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getLong(4)));
                }
            }
            return given;
        }
    }
}
