package org.maillage.devstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.maillage.devstack.sample.SampleData;

/** {@code up [--empty] [--detach]}: everything runs, the sample things are there, the addresses are said. */
final class UpCommand {
    private static final String LAUNCHER = "launcher";
    private static final int WATCH_MILLIS = 500;

    private final Settings settings;
    private final Console console = new Console(System.out);
    private final Stack stack;

    UpCommand(Settings settings) {
        this.settings = settings;
        this.stack = new Stack(settings, console);
    }

    int run(Words words) throws IOException, InterruptedException {
        var empty = words.has("--empty");
        var detach = words.has("--detach");
        words.nothingMore();
        Files.createDirectories(settings.home().resolve("run"));
        var options = new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE};
        try (var file = FileChannel.open(settings.home().resolve("run/up.lock"), options)) {
            var lock = file.tryLock();
            if (lock == null || stack.isRunning()) {
                console.say("Maillage already runs, or is being started, from " + settings.home()
                        + ". ./maillage status says how it is, ./maillage down stops it.");
                return 0;
            }
            return alone(empty, detach);
        }
    }

    private int alone(boolean empty, boolean detach) throws IOException, InterruptedException {
        stack.checkPorts();
        stack.processes().record(LAUNCHER, ProcessHandle.current().pid());
        var end = new EndOfLauncher(stack, console);
        end.arm();
        try {
            started(empty, detach, end);
        } catch (CannotGoOn | IOException failure) {
            if (!stack.isStopped()) {
                console.say("  something failed: stopping everything");
                stack.stop();
            }
            throw failure;
        } finally {
            end.disarm();
            stack.processes().forget(LAUNCHER);
        }
        return 0;
    }

    private void started(boolean empty, boolean detach, EndOfLauncher end) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        console.say("Starting Maillage in " + settings.home() + (detach ? "" : " (Ctrl-C stops everything)"));
        stack.start();
        if (!empty) {
            samples();
        }
        addresses(begun);
        if (!detach) {
            watch(end);
        }
    }

    /** Each once only: what people then change or close stays as they left it. */
    private void samples() throws IOException, InterruptedException {
        var shared = settings.home().resolve("samples-loaded");
        if (!Files.exists(shared)) {
            console.say("  loading the sample data");
            new SampleData(settings, console).load();
            Files.createFile(shared);
        }
        var funded = settings.home().resolve("funding-samples-loaded");
        if (!Files.exists(funded)) {
            console.say("  loading the sample data of co-funding");
            new SampleData(settings, console).loadFunding();
            Files.createFile(funded);
        }
    }

    private void addresses(long begun) {
        console.say("");
        console.say("Maillage is ready after " + Console.seconds(begun) + ".");
        console.say("  explorer and GraphQL  " + settings.gatewayUrl() + "/  " + settings.gatewayUrl() + "/graphql");
        console.say("  feeds and REST        " + settings.gatewayUrl() + "/feeds  " + settings.gatewayUrl() + "/api");
        console.say("  Keycloak              " + settings.url(Port.KEYCLOAK) + "  (admin / admin; realm maillage)");
        console.say("  PostgreSQL            localhost:" + settings.port(Port.POSTGRES) + "  Kafka localhost:"
                + settings.port(Port.KAFKA));
        console.say("  mail sent by us       " + settings.url(Port.MAILBOX) + "  ./maillage mail");
        console.say("  a token               ./maillage token steward-a");
        console.say("  stop                  ./maillage down");
    }

    /** Stays until everything has stopped; says so when a part goes on its own. */
    private void watch(EndOfLauncher end) throws InterruptedException {
        List<String> here = new ArrayList<>(stack.names());
        while (!here.isEmpty()) {
            Thread.sleep(WATCH_MILLIS);
            for (var name : List.copyOf(here)) {
                if (stack.processes().isAlive(name)) {
                    continue;
                }
                here.remove(name);
                if (!end.hasBegun()) {
                    console.say(name + " has stopped; its log: ./maillage logs " + name);
                }
            }
        }
        console.say("Everything has stopped.");
    }
}
