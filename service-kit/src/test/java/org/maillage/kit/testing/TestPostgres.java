package org.maillage.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One real PostgreSQL for all the tests of a module, with the owner and app roles of a service. */
public final class TestPostgres {

    // A property and not a field: tests and test resources are loaded by several class loaders.
    private static final String PORT = "maillage.test.postgres.port";

    private TestPostgres() {}

    /** The port of the running server, started when needed; it stops with the JVM. */
    public static synchronized int port() {
        var running = Integer.getInteger(PORT);
        return running == null ? start() : running;
    }

    /** An empty database of that name, whoever had it before, and the two roles with their dev passwords. */
    public static void makeDatabase(String name) {
        execute(
                "drop database if exists %s with (force)".formatted(name),
                role(name + "_owner"),
                role(name + "_app"),
                ("create database %1$s owner %1$s_owner encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'"
                                + " template template0")
                        .formatted(name));
    }

    public static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    private static String role(String name) {
        return """
                do $$ begin if not exists (select from pg_roles where rolname = '%1$s') then
                  create role %1$s login password '%1$s'; end if; end $$
                """.formatted(name);
    }

    private static void execute(String... statements) {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be made", e);
        }
    }

    private static int start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "200")
                    .start();
            System.setProperty(PORT, String.valueOf(postgres.getPort()));
            return postgres.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
