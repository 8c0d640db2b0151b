package org.maillage.kit.loop;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** A loop that runs as long as its service does. */
public abstract class ServiceLoop implements Running {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Loop loop;

    protected ServiceLoop(String name, Duration busy, Duration idle) {
        this.name = name;
        this.loop = new Loop(name, busy, idle, this::look);
    }

    protected abstract Loop.Outcome look() throws Exception;

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(patience());
        ended();
    }

    /** How long a look may go on once the service stops. */
    protected Duration patience() {
        return PATIENCE;
    }

    /** After the last look. */
    protected void ended() {}

    protected final void lookNow() {
        loop.wake();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean isRunning() {
        return loop.isRunning();
    }
}
