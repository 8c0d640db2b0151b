package org.maillage.devstack;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maillage.devstack.part.Part;
import org.maillage.devstack.process.Processes;

/** Asks parts to stop, all at once, and pulls the plug of those that do not. */
final class Stop {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(25);
    private static final int POLL_MILLIS = 50;

    private final Processes processes;
    private final Console console;

    Stop(Processes processes, Console console) {
        this.processes = processes;
        this.console = console;
    }

    void together(List<Part> parts) throws InterruptedException {
        parts.forEach(part -> processes.signal(part.name(), part.stopSignal()));
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (anyLives(parts) && System.nanoTime() < deadline) {
            Thread.sleep(POLL_MILLIS);
        }
        for (var part : parts) {
            if (processes.isAlive(part.name())) {
                console.say("  " + part.name() + " does not stop: ended by force");
                processes.signal(part.name(), "KILL");
            }
        }
        awaitEnd(parts);
    }

    void awaitEnd(List<Part> parts) throws InterruptedException {
        while (anyLives(parts)) {
            Thread.sleep(POLL_MILLIS);
        }
        parts.forEach(part -> processes.forget(part.name()));
    }

    private boolean anyLives(List<Part> parts) {
        return parts.stream().anyMatch(part -> processes.isAlive(part.name()));
    }
}
