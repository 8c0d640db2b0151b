package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;
import org.maillage.devstack.process.Launch;

/** A real Keycloak with the sample realm, imported once and again when the realm's file changes. */
final class Keycloak implements Part {
    private static final List<String> BUILD = List.of("--db=dev-file", "--health-enabled=true", "--cache=local");

    private final Settings settings;
    private final KeycloakFolder folder;

    Keycloak(Settings settings) {
        this.settings = settings;
        this.folder = new KeycloakFolder(settings);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        var archive = folder.archive();
        var programs =
                new Distribution(settings, archive.getFileName().toString().replace(".zip", ""));
        programs.ensure(making -> {
            KeycloakFolder.unpack(archive, making);
            build(making);
        });
        folder.link(programs.folder());
        folder.offerRealm();
    }

    /** Keycloak compiles its options in, once, for half a minute. */
    private void build(Path programs) throws IOException, InterruptedException {
        var command = command(programs);
        command.add("build");
        command.addAll(BUILD);
        new Step("prepare Keycloak", settings.home().resolve("logs/keycloak-build.log")).run(command);
    }

    /** The same command as Keycloak's kc.sh makes, without the shell between us and the process. */
    private static ArrayList<String> command(Path home) {
        return new ArrayList<>(List.of(
                Java.command(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.security.egd=file:/dev/urandom",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    @Override
    public Launch launch() {
        var command = command(folder.home());
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=" + settings.listen(),
                "--http-port=" + settings.port(Port.KEYCLOAK),
                "--http-management-port=" + settings.port(Port.KEYCLOAK_MANAGEMENT),
                "--hostname=" + settings.url(Port.KEYCLOAK)));
        var administrator = Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return new Launch(command, administrator, folder.home());
    }

    @Override
    public boolean ready() {
        return Probe.answersOk(settings.realmUrl());
    }

    @Override
    public String address() {
        return settings.url(Port.KEYCLOAK);
    }
}
