package org.maillage.funding.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Ways to spoil the ledger, tried in a transaction of the service's role that is ended by a commit. */
final class Malformed {

    @FunctionalInterface
    interface Attempt {
        void on(Connection connection) throws SQLException;
    }

    private static final List<String> TABLES = List.of("account", "journal", "entry", "journal_chain");
    private static final List<String> KEPT_BY_GUARDS =
            List.of("journal_waiting", "account_balance", "account_checkpoint");
    private static final List<String> LIFTING_A_GUARD = List.of(
            "drop trigger journal_balances on journal",
            "alter table entry disable trigger all",
            "alter table entry disable trigger entry_enters",
            "drop trigger entry_is_kept on entry",
            "alter table entry drop constraint entry_is_not_zero",
            "alter table account_balance drop constraint account_not_negative",
            "alter table journal add column more text",
            "drop table entry",
            "drop table journal cascade",
            "drop function assert_balanced() cascade",
            "create or replace function assert_balanced() returns trigger language plpgsql as 'begin return null; end'",
            "alter function enter() owner to funding_app",
            "alter table entry owner to funding_app",
            "do $$ begin grant update on entry to funding_app; update entry set amount = 1; end $$",
            "set role funding_owner",
            "set session authorization postgres",
            "set session_replication_role = replica",
            "create trigger mine before insert on entry for each row execute function refuse_to_rewrite()",
            "create rule mine as on insert to entry do instead nothing",
            "create table public.entry2 (id int)",
            "create function public.assert_balanced(int) returns int language sql as 'select 1'",
            "lock table entry in access exclusive mode",
            "select * from entry limit 1 for update");

    private final Random dice;
    private final Fixture fixture;

    /** Accounts, a sealed journal, and one of it that was reversed already. */
    record Fixture(String funder, String available, String reserved, UUID sealed, UUID reversed) {}

    Malformed(Random dice, Fixture fixture) {
        this.dice = dice;
        this.fixture = fixture;
    }

    Attempt next() {
        return switch (dice.nextInt(22)) {
            case 0 -> books -> journal(books);
            case 1 -> this::oneSided;
            case 2, 3 -> this::unbalanced;
            case 4 -> this::zero;
            case 5 -> this::twoCurrencies;
            case 6 -> books -> pair(books, fixture.sealed, 100 + dice.nextInt(100), amount());
            case 7 -> this::afterItsCheck;
            case 8 -> rewriting("update %s set " + column());
            case 9 -> rewriting("delete from %s");
            case 10 -> rewriting("truncate %s cascade");
            case 11 -> books -> Books.execute(books, one(LIFTING_A_GUARD));
            case 12 -> books -> reversal(books, fixture.reversed, 10_00);
            case 13 -> books -> reversal(books, fixture.sealed, 10_00 + amount());
            case 14 -> this::overdrawn;
            case 15 -> this::intoAnUnknownAccount;
            case 16 -> this::falselyMarked;
            case 17 -> this::twiceOneAccount;
            case 18 -> this::strange;
            case 19 -> this::byHand;
            case 20 -> this::falseLink;
            default -> this::overwritten;
        };
    }

    private void oneSided(Connection books) throws SQLException {
        var journal = journal(books);
        entry(books, journal, 1, fixture.available, "EUR", amount());
    }

    private void unbalanced(Connection books) throws SQLException {
        var journal = journal(books);
        var in = amount();
        entry(books, journal, 1, fixture.available, "EUR", in);
        entry(books, journal, 2, fixture.funder, "EUR", -in + (dice.nextBoolean() ? 1 : -1) * amount());
    }

    private void zero(Connection books) throws SQLException {
        var journal = journal(books);
        pair(books, journal, 1, amount());
        entry(books, journal, 3, fixture.reserved, "EUR", 0);
    }

    private void twoCurrencies(Connection books) throws SQLException {
        var journal = journal(books);
        var amount = amount();
        entry(books, journal, 1, fixture.available, "EUR", amount);
        entry(books, journal, 2, fixture.funder, dice.nextBoolean() ? "XPF" : "USD", -amount);
    }

    private void afterItsCheck(Connection books) throws SQLException {
        var journal = journal(books);
        pair(books, journal, 1, amount());
        Books.execute(books, "set constraints all immediate");
        entry(books, journal, 3, fixture.reserved, "EUR", amount());
    }

    private Attempt rewriting(String sql) {
        var table = one(TABLES);
        return books -> Books.execute(books, sql.formatted(table).replace("own_column", columnOf(table)));
    }

    private String column() {
        return "own_column = own_column";
    }

    private static String columnOf(String table) {
        return switch (table) {
            case "account" -> "network";
            case "journal" -> "operation";
            case "entry" -> "amount";
            default -> "hash";
        };
    }

    private void overdrawn(Connection books) throws SQLException {
        var journal = journal(books);
        var amount = 1_000_000_000_00L + amount();
        entry(books, journal, 1, fixture.available, "EUR", -amount);
        entry(books, journal, 2, fixture.funder, "EUR", amount);
    }

    private void intoAnUnknownAccount(Connection books) throws SQLException {
        var journal = journal(books);
        var amount = amount();
        entry(books, journal, 1, "funder:" + UUID.randomUUID(), "EUR", amount);
        entry(books, journal, 2, fixture.funder, "EUR", -amount);
    }

    private void falselyMarked(Connection books) throws SQLException {
        var owner = UUID.randomUUID();
        var kind = one(List.of("WORLD", "FUNDER", "PLACE", "OWED", "OWN", "ANY"));
        Books.execute(
                books,
                "insert into account (name, kind, owner) values (?, ?, ?)",
                "improvement:" + owner + ":promised",
                kind,
                owner);
    }

    private void twiceOneAccount(Connection books) throws SQLException {
        var journal = journal(books);
        entry(books, journal, 1, fixture.funder, "EUR", 5);
        entry(books, journal, 2, fixture.funder, "EUR", -5);
    }

    private void strange(Connection books) throws SQLException {
        var journal = journal(books);
        switch (dice.nextInt(5)) {
            case 0 -> entry(books, journal, 1, fixture.funder, "eur", amount());
            case 1 -> entry(books, journal, 40_000, fixture.funder, "EUR", amount());
            case 2 ->
                Books.execute(
                        books,
                        "insert into entry values (?, 1, ?, 'EUR', 9223372036854775807 + 1)",
                        journal,
                        fixture.funder);
            case 3 -> Books.execute(books, "insert into entry values (?, 1, ?, 'EUR', null)", journal, fixture.funder);
            default -> entry(books, journal, 1, fixture.available, "EUR", Long.MAX_VALUE);
        }
    }

    private void byHand(Connection books) throws SQLException {
        var table = one(KEPT_BY_GUARDS);
        switch (dice.nextInt(3)) {
            case 0 -> Books.execute(books, "delete from " + table);
            case 1 ->
                Books.execute(
                        books,
                        "update " + table + " set "
                                + (table.endsWith("waiting") ? "journal = journal" : "balance = 7"));
            default -> Books.execute(books, "insert into " + table + " select * from " + table);
        }
    }

    private void falseLink(Connection books) throws SQLException {
        var position = dice.nextBoolean() ? "1" : "(select max(position) + 2 from journal_chain)";
        Books.execute(
                books,
                "insert into journal_chain select " + position + ", ?, sha256('a'), sha256('b')",
                dice.nextBoolean() ? fixture.sealed : UUID.randomUUID());
    }

    private void overwritten(Connection books) throws SQLException {
        switch (dice.nextInt(3)) {
            case 0 ->
                Books.execute(
                        books,
                        "insert into journal (id, operation, subject, actor, occurred_at) values (?, 'x', ?, 'x', now())"
                                + " on conflict (id) do update set operation = 'y'",
                        fixture.sealed,
                        UUID.randomUUID());
            case 1 ->
                Books.execute(
                        books,
                        "insert into journal (id, operation, subject, actor, occurred_at) values (?, 'x', ?, 'x', now())",
                        fixture.sealed,
                        UUID.randomUUID());
            default ->
                Books.execute(
                        books,
                        "insert into entry values (?, 1, ?, 'EUR', 5) on conflict (journal, line) do update set amount = 5",
                        fixture.sealed,
                        fixture.funder);
        }
    }

    private void reversal(Connection books, UUID reversed, long amount) throws SQLException {
        var id = UUID.randomUUID();
        Books.execute(
                books,
                "insert into journal (id, operation, subject, actor, occurred_at, reverses) values (?, 'r', ?, 'x', now(), ?)",
                id,
                UUID.randomUUID(),
                reversed);
        pair(books, id, 1, amount);
    }

    private static UUID journal(Connection books) throws SQLException {
        var id = UUID.randomUUID();
        Books.execute(
                books,
                "insert into journal (id, operation, subject, actor, occurred_at) values (?, 'x', ?, 'x', now())",
                id,
                UUID.randomUUID());
        return id;
    }

    private void pair(Connection books, UUID journal, int line, long amount) throws SQLException {
        entry(books, journal, line, fixture.available, "EUR", amount);
        entry(books, journal, line + 1, fixture.funder, "EUR", -amount);
    }

    private static void entry(Connection books, UUID journal, int line, String account, String currency, long amount)
            throws SQLException {
        Books.execute(books, "insert into entry values (?, ?, ?, ?, ?)", journal, line, account, currency, amount);
    }

    private long amount() {
        return 1 + dice.nextInt(100_000);
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
