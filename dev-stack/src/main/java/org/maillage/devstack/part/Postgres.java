package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;
import org.maillage.devstack.process.Launch;

/** A real PostgreSQL from Maven Central, its data kept under the stack's home. */
final class Postgres implements Part {
    private final Settings settings;
    private final Distribution binaries;
    private final Path data;

    Postgres(Settings settings) {
        this.settings = settings;
        this.binaries = new Distribution(settings, "postgresql-18.6.0");
        this.data = settings.home().resolve("postgres/data");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        binaries.ensure(PostgresBinaries::unpack);
        if (Files.exists(data.resolve("PG_VERSION"))) {
            // A postmaster that was killed leaves its pid file; we know by our own that none of ours runs.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            Unprivileged.own(data);
            return;
        }
        Files.createDirectories(data);
        Unprivileged.own(data);
        var password = Files.writeString(data.resolveSibling("superuser"), Databases.SUPERUSER);
        initialise(password);
        Files.delete(password);
    }

    private void initialise(Path password) throws IOException, InterruptedException {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(
                program("initdb"),
                "--pgdata=" + data,
                "--username=" + Databases.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8"));
        new Step("make PostgreSQL's data folder", settings.home().resolve("logs/postgres-initdb.log")).run(command);
    }

    private String program(String name) {
        return binaries.folder().resolve("bin").resolve(name).toString();
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(
                program("postgres"),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(settings.port(Port.POSTGRES)),
                "-c",
                "listen_addresses=" + settings.listen(),
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=150",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "fsync=on",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
        return new Launch(command, Map.of("LC_ALL", "C"), settings.home());
    }

    @Override
    public boolean ready() {
        try (var connection = DriverManager.getConnection(
                Databases.url(settings, "postgres"), Databases.SUPERUSER, Databases.SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void settle() throws IOException {
        new Databases(settings).make();
    }

    /** SIGINT is PostgreSQL's fast stop; SIGTERM would wait for every client to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public String address() {
        return "localhost:" + settings.port(Port.POSTGRES);
    }
}
