package org.maillage.funding.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ChainTest {

    @Inject
    Ledger ledger;

    @Inject
    Chain chain;

    @Inject
    Scene scene;

    private final UUID programme = UUID.randomUUID();
    private final Account funder = Account.funder(UUID.randomUUID());
    private UUID network = UUID.randomUUID();
    private UUID old = UUID.randomUUID();

    /** What a forger changes, and how it is put back. */
    private record Forgery(String change, String restore) {}

    @BeforeEach
    void aLedgerWithAnOldJournal() {
        network = scene.network("Les comptes");
        old = post("old");
        for (int i = 0; i < 3; i++) {
            post("later");
        }
        await().until(() -> chain.verify().unchained() == 0);
    }

    @Test
    void an_altered_byte_of_an_old_journal_is_named_by_its_position() throws SQLException {
        try (var books = Books.asSuperuser()) {
            var position = Books.text(books, "select position from journal_chain where journal = ?", old);
            for (var forgery : forgeries()) {
                Books.execute(books, forgery.change());
                var altered = chain.verify();
                Books.execute(books, forgery.restore());

                assertThat(altered.ok()).as(forgery.change()).isFalse();
                assertThat(altered.firstBreak()).as(forgery.change()).isEqualTo(position);
                assertThat(chain.verify().ok()).as(forgery.restore()).isTrue();
            }
        }
    }

    @Test
    void a_journal_that_is_gone_is_named_by_its_position() throws SQLException {
        try (var books = Books.asSuperuser()) {
            var position = Books.text(books, "select position from journal_chain where journal = ?", old);
            Books.execute(books, "create table kept as select * from journal where id = ?", old);
            Books.execute(books, "delete from journal where id = ?", old);
            var altered = chain.verify();
            Books.execute(books, "insert into journal select * from kept");
            Books.execute(books, "drop table kept");

            assertThat(altered.firstBreak()).isEqualTo(position);
            assertThat(chain.verify().ok()).isTrue();
        }
    }

    @Test
    void a_journal_that_went_around_the_guards_is_unchained() throws SQLException {
        try (var books = Books.asSuperuser()) {
            var id = UUID.randomUUID();
            Books.execute(books, "insert into journal values (?, 'x', ?, 'x', now(), '1', null)", id, id);
            var altered = chain.verify();
            Books.execute(books, "delete from journal where id = ?", id);

            assertThat(altered.unchained()).isEqualTo(1);
        }
    }

    @Test
    void an_admin_verifies_and_anyone_reads_the_head() {
        given().auth()
                .oauth2(scene.admin(network))
                .get("/api/funding/ledger/verify")
                .then()
                .statusCode(200)
                .body("from", equalTo("1"))
                .body("to", notNullValue())
                .body("ok", equalTo(true))
                .body("unchained", equalTo(0))
                .body("firstBreak", nullValue());
        given().get("/api/funding/ledger/head").then().statusCode(200).body("hash", matchesRegex("[0-9a-f]{64}"));
        given().get("/api/funding/ledger/verify").then().statusCode(401);
        given().auth()
                .oauth2(scene.treasurer(network))
                .get("/api/funding/ledger/verify")
                .then()
                .statusCode(403);
    }

    private List<Forgery> forgeries() {
        var journal = " where id = '" + old + "'";
        var entry = " where line = 1 and journal = '" + old + "'";
        var other = UUID.randomUUID();
        return List.of(
                new Forgery(
                        "update journal set operation = 'olD'" + journal,
                        "update journal set operation = 'old'" + journal),
                new Forgery(
                        "update journal set subject = '" + other + "'" + journal,
                        "update journal set subject = '" + programme + "'" + journal),
                new Forgery(
                        "update journal set actor = actor || '.'" + journal,
                        "update journal set actor = rtrim(actor, '.')" + journal),
                new Forgery(
                        "update journal set occurred_at = occurred_at + interval '1 microsecond'" + journal,
                        "update journal set occurred_at = occurred_at - interval '1 microsecond'" + journal),
                new Forgery(
                        "update journal set transaction = (transaction::text::bigint + 1)::text::xid8" + journal,
                        "update journal set transaction = (transaction::text::bigint - 1)::text::xid8" + journal),
                new Forgery(
                        "update journal set reverses = id" + journal, "update journal set reverses = null" + journal),
                new Forgery(
                        "update entry set amount = amount + 1" + entry, "update entry set amount = amount - 1" + entry),
                new Forgery("update entry set currency = 'EUS'" + entry, "update entry set currency = 'EUR'" + entry),
                new Forgery(
                        "update entry set account = account || '.'" + entry,
                        "update entry set account = rtrim(account, '.')" + entry),
                new Forgery(
                        "update entry set line = 9 where line = 1 and journal = '" + old + "'",
                        "update entry set line = 1 where line = 9 and journal = '" + old + "'"),
                new Forgery(
                        "update journal_chain set hash = sha256(hash || previous) where journal = '" + old + "'",
                        "update journal_chain c set hash = (select n.previous from journal_chain n where n.position = c.position + 1)"
                                + " where journal = '" + old + "'"));
    }

    private UUID post(String operation) {
        var journal = Journal.of(operation, programme, "someone")
                .move(funder, Account.available(programme, network), Money.euros(10_00));
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.post(journal))
                .value();
    }
}
