package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;
import org.maillage.devstack.process.Launch;

/** A real mail server that keeps what it is given in memory and delivers it nowhere. */
final class Mail implements Part {
    private final Settings settings;
    private final Path folder;

    Mail(Settings settings) {
        this.settings = settings;
        this.folder = settings.home().resolve("mail");
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.MAIL, Port.MAILBOX);
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(folder);
        Files.copy(gathered(), program(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path program() {
        return folder.resolve("greenmail.jar");
    }

    private Path gathered() throws IOException {
        var built = settings.project().resolve("dev-stack/target/mail");
        if (!Files.isDirectory(built)) {
            throw new CannotGoOn("the mail server is not there yet: build first (./mvnw -DskipTests package)");
        }
        try (var files = Files.list(built)) {
            return files.max(Comparator.naturalOrder()).orElseThrow(() -> new CannotGoOn("no mail server in " + built));
        }
    }

    @Override
    public Launch launch() {
        var host = settings.listen();
        var command = List.of(
                Java.command(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dgreenmail.smtp.hostname=" + host,
                "-Dgreenmail.smtp.port=" + settings.port(Port.MAIL),
                "-Dgreenmail.api.hostname=" + host,
                "-Dgreenmail.api.port=" + settings.port(Port.MAILBOX),
                "-Dgreenmail.auth.disabled",
                "-jar",
                program().toString());
        return new Launch(command, Map.of(), folder);
    }

    @Override
    public boolean ready() {
        return Probe.answersOk(settings.url(Port.MAILBOX) + "/api/service/readiness");
    }

    @Override
    public String address() {
        return "localhost:" + settings.port(Port.MAIL);
    }
}
