package org.maillage.funding.closing.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.maillage.funding.closing.ClosingService;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Takes closes up that were interrupted, or that wait for the last reservation; replicas may do so together. */
@ApplicationScoped
public class ClosingLoop implements Running {

    private static final Logger LOG = Logger.getLogger(ClosingLoop.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClosingService closes;
    private final Closer closer;
    private final Loop loop = new Loop("closes", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    ClosingLoop(ClosingService closes, Closer closer) {
        this.closes = closes;
        this.closer = closer;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "closes";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome look() {
        takeUp();
        return Loop.Outcome.NOTHING;
    }

    /** One that fails waits for the next look and keeps no other from its turn. */
    public void takeUp() {
        closes.underWay().forEach(this::takeUp);
    }

    private void takeUp(ProgrammeId id) {
        try {
            closer.compute(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "the close of programme %s waits", id);
        }
    }
}
