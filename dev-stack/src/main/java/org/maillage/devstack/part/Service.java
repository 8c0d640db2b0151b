package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;
import org.maillage.devstack.process.Launch;

/** One of our four processes, run from a copy of its jars so that a build does not pull them away. */
final class Service implements Part {
    private final Settings settings;
    private final Port port;
    private final String module;
    private final List<String> memory;

    Service(Settings settings, Port port, String module, List<String> memory) {
        this.settings = settings;
        this.port = port;
        this.module = module;
        this.memory = List.copyOf(memory);
    }

    @Override
    public String name() {
        return port.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Port> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() throws IOException {
        var built = settings.project().resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new CannotGoOn(module + " is not built yet: ./mvnw -DskipTests package");
        }
        new FolderCopy(built, copy()).bringUpToDate();
    }

    private Path copy() {
        return settings.home().resolve("apps").resolve(name());
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<String>();
        command.add(Java.command());
        command.addAll(memory);
        command.addAll(List.of(
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Duser.timezone=UTC",
                "-jar",
                copy().resolve("quarkus-run.jar").toString()));
        return new Launch(command, environment(), copy());
    }

    private Map<String, String> environment() {
        var variables = new HashMap<>(settings.environment());
        for (var each : Port.values()) {
            variables.put(each.variable(), Integer.toString(settings.port(each)));
        }
        variables.putIfAbsent("MAILLAGE_POSTGRES_HOST", "localhost");
        variables.putIfAbsent("MAILLAGE_KAFKA_BOOTSTRAP", "localhost:" + settings.port(Port.KAFKA));
        variables.putIfAbsent("MAILLAGE_OIDC_URL", settings.realmUrl());
        variables.putIfAbsent("MAILLAGE_PUBLIC_URL", settings.gatewayUrl());
        variables.putIfAbsent("MAILLAGE_DIRECTORY_URL", settings.url(Port.DIRECTORY));
        variables.putIfAbsent("MAILLAGE_FUNDING_URL", settings.url(Port.FUNDING));
        variables.putIfAbsent("MAILLAGE_MOBILITY_URL", settings.url(Port.MOBILITY));
        variables.putIfAbsent("MAILLAGE_MAIL_HOST", "localhost");
        variables.putIfAbsent(
                "MAILLAGE_IMPORTS_FOLDER", settings.home().resolve("imports").toString());
        variables.put("MAILLAGE_HOME", settings.home().toString());
        variables.put("QUARKUS_HTTP_HOST", settings.listen());
        return variables;
    }

    @Override
    public boolean ready() {
        return Probe.answersOk(settings.url(port) + "/q/health/ready");
    }

    @Override
    public String address() {
        return settings.url(port);
    }
}
