package org.maillage.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.devstack.Console;
import org.maillage.devstack.Folders;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;
import org.maillage.devstack.Stack;
import org.maillage.devstack.api.Tokens;
import org.maillage.devstack.sample.SampleData;

/** A stack of the tests' own: free ports, a folder under target, the sample data; torn down by pid at the end. */
public final class RunningStack implements AutoCloseable {
    private final Settings settings;
    private final Stack stack;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Thread atExit = new Thread(this::killAll);

    private RunningStack(Settings settings) {
        this.settings = settings;
        this.stack = new Stack(settings, new Console(System.out));
    }

    static RunningStack start() {
        try {
            var home = Project.root().resolve("system-tests/target/stack");
            Folders.delete(home);
            Files.createDirectories(home);
            System.setProperty("maillage.launcher.classpath", Project.launcherClassPath());
            var running = new RunningStack(settings(home));
            Runtime.getRuntime().addShutdownHook(running.atExit);
            running.stack.start();
            new SampleData(running.settings, new Console(System.out)).load();
            return running;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Settings settings(Path home) throws IOException {
        var variables = new HashMap<String, String>();
        variables.put("MAILLAGE_HOME", home.toString());
        variables.put("MAILLAGE_REMINDERS_EVERY", "2s");
        variables.put("MAILLAGE_REMINDERS_DELAYED", "2s");
        var ports = freePorts(Port.values().length);
        for (var port : Port.values()) {
            variables.put(port.variable(), Integer.toString(ports.get(port.ordinal())));
        }
        return Settings.from(Project.root(), variables);
    }

    /** Held open together, so that no number comes twice. */
    private static List<Integer> freePorts(int count) throws IOException {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < count; i++) {
                held.add(new ServerSocket(0));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
    }

    Settings settings() {
        return settings;
    }

    Stack stack() {
        return stack;
    }

    /** A real token of a sample user, asked from Keycloak once. */
    String token(String user) {
        return tokens.computeIfAbsent(user, this::freshToken);
    }

    private String freshToken(String user) {
        try {
            return new Tokens(settings).of(user);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    Door door() {
        return new Door(settings.gatewayUrl(), this::token);
    }

    /** Starts what a journey before this one stopped and did not bring back. */
    void heal() throws InterruptedException {
        if (!stack.isRunning()) {
            stack.start();
        }
    }

    private void killAll() {
        try {
            stack.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            stack.stop();
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
