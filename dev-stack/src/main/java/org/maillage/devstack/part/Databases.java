package org.maillage.devstack.part;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;

/** A database for each process, owned by a role that migrates it and used by a role that cannot. */
final class Databases {
    static final String SUPERUSER = "postgres";
    static final List<String> NAMES = List.of("directory", "funding", "mobility", "gateway");

    private final Settings settings;

    Databases(Settings settings) {
        this.settings = settings;
    }

    static String url(Settings settings, String database) {
        return "jdbc:postgresql://localhost:" + settings.port(Port.POSTGRES) + "/" + database
                + "?connectTimeout=2&socketTimeout=30&loginTimeout=3";
    }

    void make() throws IOException {
        try (var connection = connect("postgres")) {
            for (var name : NAMES) {
                role(connection, name, "owner");
                role(connection, name, "app");
                if (isMissing(connection, "select 1 from pg_database where datname = '" + name + "'")) {
                    run(connection, "create database " + name + " owner " + name + "_owner");
                    open(name);
                }
            }
        } catch (SQLException failed) {
            throw new IOException("could not make the databases", failed);
        }
    }

    /** The role of the service reads and writes what its owner makes, now and later; nobody else comes in. */
    private void open(String name) throws SQLException {
        var app = name + "_app";
        try (var connection = connect(name)) {
            run(connection, "revoke all on database " + name + " from public");
            run(connection, "grant connect on database " + name + " to " + app);
            run(connection, "alter schema public owner to " + name + "_owner");
            run(connection, "revoke all on schema public from public");
            run(connection, "grant usage on schema public to " + app);
            var later = "alter default privileges for role " + name + "_owner in schema public grant ";
            run(connection, later + "select, insert, update, delete on tables to " + app);
            run(connection, later + "usage, select on sequences to " + app);
        }
    }

    private void role(Connection connection, String name, String kind) throws SQLException {
        var role = name + "_" + kind;
        var verb = isMissing(connection, "select 1 from pg_roles where rolname = '" + role + "'") ? "create" : "alter";
        var variable = "MAILLAGE_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD";
        var password = settings.variable(variable, role).replace("'", "''");
        run(connection, verb + " role " + role + " login password '" + password + "'");
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(settings, database), SUPERUSER, SUPERUSER);
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
