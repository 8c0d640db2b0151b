package org.maillage.funding.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Audit;
import org.maillage.funding.ledger.Chain;
import org.maillage.funding.ledger.Finding;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** A ledger of 10,000 entries, or a million with {@code -Dtrust.full}: how long it takes to verify and to read. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class LongLedgerTest {

    private static final boolean FULL = Boolean.getBoolean("trust.full");
    private static final int LINES = (FULL ? 1_000_000 : 10_000) / ManyJournals.ENTRIES_OF_A_LINE;
    private static final int PAGES = 40;
    private static final Duration LONGEST_WALK = Duration.ofSeconds(60);
    /** Of which the database takes a millisecond: most of it is the client of the test. */
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(1);

    @Inject
    Chain chain;

    @Inject
    Audit audit;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    private UUID network = UUID.randomUUID();
    private UUID programme = UUID.randomUUID();
    private Map<String, Long> before = Map.of();

    @BeforeEach
    void remember_what_the_audit_finds() {
        network = scene.network("A long ledger");
        programme = stage.programme(network, LINES * 15_00L, Rules.oneToOne().rule());
        await().until(() -> chain.verify().unchained() == 0);
        before = breaks();
    }

    @Test
    void a_long_ledger_is_verified_in_time_and_to_its_end() throws SQLException {
        try (var journals = ManyJournals.of(network, programme, LINES)) {
            var verified = timed("ledger/verify", () -> as(scene.admin(network))
                    .get(at("ledger/verify"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath());
            var audited = timed("nightly audit", this::breaks);

            assertThat(verified.value().getBoolean("ok")).isTrue();
            assertThat(verified.value().getLong("journals")).isGreaterThanOrEqualTo(2L * LINES);
            assertThat(verified.took()).isLessThan(LONGEST_WALK);
            assertThat(audited.value()).isEqualTo(before);
            assertThat(audited.took()).isLessThan(LONGEST_WALK);
            journals.execute(
                    "update entry set amount = amount + 1 where line = 1 and journal = (select paid from gave order by n desc limit 1)");
            var last = journals.texts("select position from journal_chain order by position desc limit 1");
            assertThat(chain.verify().firstBreak()).isEqualTo(last.get(0));
        }
    }

    @Test
    void a_page_of_a_long_account_is_found_by_its_index() throws SQLException {
        try (var journals = ManyJournals.of(network, programme, LINES)) {
            var plan = String.join("\n", journals.texts(explained()));

            assertThat(plan).contains("Index", "entry_once_an_account").doesNotContain("Seq Scan on entry", "Sort");
            var account = "programme:" + programme + ":available";
            var pages = timed(PAGES + " ledger pages of 50 entries", () -> read(account));
            assertThat(pages.value()).doesNotHaveDuplicates().hasSize(Math.min(PAGES * 50, LINES + 1));
            assertThat(pages.took().dividedBy(PAGES)).isLessThan(LONGEST_PAGE);
        }
    }

    /** As the server plans it once for all accounts. */
    private String explained() {
        var sql = JdbcAccounts.PAGE;
        for (int i = 1; sql.contains("?"); i++) {
            sql = sql.replaceFirst("\\?", "\\$" + i);
        }
        return "explain (generic_plan) " + sql;
    }

    private List<String> read(String account) {
        var admin = scene.admin(network);
        var ids = new ArrayList<String>();
        String next = null;
        for (int i = 0; i < PAGES && (i == 0 || next != null); i++) {
            var asked = as(admin).queryParam("account", account).queryParam("first", 50);
            var page = (next == null ? asked : asked.queryParam("after", next))
                    .get(at("ledger/entries"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getLong("totalCount")).isEqualTo(LINES + 1L);
            ids.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        return ids;
    }

    private Map<String, Long> breaks() {
        return audit.run().stream().collect(Collectors.toMap(Finding::check, Finding::breaks));
    }

    private record Timed<T>(T value, Duration took) {}

    private interface Work<T> {
        T done();
    }

    private static <T> Timed<T> timed(String what, Work<T> work) {
        long began = System.nanoTime();
        var value = work.done();
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println(
                what + " of " + LINES * ManyJournals.ENTRIES_OF_A_LINE + " entries: " + took.toMillis() + " ms");
        return new Timed<>(value, took);
    }
}
