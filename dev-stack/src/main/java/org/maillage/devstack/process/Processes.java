package org.maillage.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of one stack, by name: a pid file and a log for each under the stack's home. */
public final class Processes {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Path pidFiles;
    private final Path logs;

    public Processes(Path home) {
        this.pidFiles = home.resolve("run");
        this.logs = home.resolve("logs");
    }

    /** Starts a process that outlives us, away from our terminal so that Ctrl-C reaches the launcher alone. */
    public Process start(String name, Launch launch) throws IOException {
        Files.createDirectories(pidFiles);
        Files.createDirectories(logs);
        if (Files.exists(log(name))) {
            Files.move(log(name), logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        var command = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(log(name).toFile());
        builder.environment().putAll(launch.environment());
        var process = builder.start();
        record(name, process.pid());
        return process;
    }

    /** Notes a process under a name, so that a later command finds it. */
    public void record(String name, long pid) throws IOException {
        Files.createDirectories(pidFiles);
        Files.writeString(pidFile(name), pid + " " + Birth.of(pid).orElse("gone"));
    }

    /** The pid under which this name lives, if it does. */
    public Optional<Long> alive(String name) {
        try {
            var parts = Files.readString(pidFile(name)).strip().split(" ", 2);
            var pid = Long.parseLong(parts[0]);
            return Birth.of(pid).filter(parts[1]::equals).map(birth -> pid);
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException broken) {
            throw new IllegalStateException("unreadable " + pidFile(name), broken);
        }
    }

    public boolean isAlive(String name) {
        return alive(name).isPresent();
    }

    /** Sends a signal; nothing happens when the process is gone already. */
    public void signal(String name, String signal) {
        alive(name).ifPresent(pid -> kill(pid, signal));
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(pidFile(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** The end of a process's log, for whoever must understand why it stopped. */
    public List<String> lastLines(String name, int count) {
        try {
            var lines = new String(Files.readAllBytes(log(name)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException none) {
            return List.of("(no log at " + log(name) + ")");
        }
    }

    private Path pidFile(String name) {
        return pidFiles.resolve(name + ".pid");
    }

    /** Java sends TERM and KILL only; the shell's own kill is there wherever a shell is. */
    private static void kill(long pid, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
