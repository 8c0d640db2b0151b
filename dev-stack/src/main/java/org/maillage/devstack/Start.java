package org.maillage.devstack;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.maillage.devstack.part.Part;
import org.maillage.devstack.part.Parts;
import org.maillage.devstack.process.Processes;

/** Starts parts side by side and waits until each does its work. */
final class Start {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int POLL_MILLIS = 100;
    private static final int LINES_OF_A_FAILURE = 25;
    /** A service reads its database at once; it can wait for the identity provider while it serves. */
    private static final Set<String> NEEDED_BY_SERVICES = Set.of("postgres", "kafka");

    private final Parts parts;
    private final Processes processes;
    private final Console console;
    private final Set<String> awaited = new ConcurrentSkipListSet<>();
    private final long begun = System.nanoTime();

    Start(Parts parts, Processes processes, Console console) {
        this.parts = parts;
        this.processes = processes;
        this.console = console;
    }

    void everything() throws InterruptedException {
        var threads = Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "start");
            thread.setDaemon(true);
            return thread;
        });
        try {
            inOrder(threads);
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private void inOrder(ExecutorService threads) throws InterruptedException {
        var started = new ExecutorCompletionService<Part>(threads);
        parts.foundations().forEach(part -> begin(started, part));
        var needed = new java.util.HashSet<>(NEEDED_BY_SERVICES);
        var left = parts.all().size();
        while (left > 0) {
            var done = started.poll(10, TimeUnit.SECONDS);
            if (done == null) {
                console.say("  waiting for " + String.join(", ", awaited) + " (" + Console.seconds(begun) + ")");
                continue;
            }
            left--;
            if (needed.remove(result(done).name()) && needed.isEmpty()) {
                parts.services().forEach(part -> begin(started, part));
            }
        }
    }

    private static Part result(java.util.concurrent.Future<Part> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CannotGoOn said) {
                throw said;
            }
            throw new CannotGoOn("unexpected: " + failed.getCause(), failed);
        }
    }

    private void begin(ExecutorCompletionService<Part> started, Part part) {
        awaited.add(part.name());
        started.submit(() -> {
            one(part);
            return part;
        });
    }

    void one(Part part) throws IOException, InterruptedException {
        if (!processes.isAlive(part.name())) {
            part.prepare();
            processes.start(part.name(), part.launch());
        }
        awaitReady(part);
        part.settle();
        awaited.remove(part.name());
        console.say(String.format("  %-10s ready  %8s  %s", part.name(), Console.seconds(begun), part.address()));
    }

    private void awaitReady(Part part) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!part.ready()) {
            if (!processes.isAlive(part.name())) {
                throw new CannotGoOn(part.name() + " stopped while starting. " + lastWords(part));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotGoOn(part.name() + " is not ready after 5 minutes. " + lastWords(part));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private String lastWords(Part part) {
        List<String> lines = processes.lastLines(part.name(), LINES_OF_A_FAILURE);
        return "The end of its log (" + processes.log(part.name()) + "):\n    " + String.join("\n    ", lines);
    }
}
