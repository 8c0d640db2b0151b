package org.maillage.funding.programme.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.maillage.funding.programme.ProgrammeCloser;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeLabels;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Looks several times a minute for windows that have begun or are over; replicas may do so together. */
@ApplicationScoped
class ProgrammeLoop implements Running {

    private static final Logger LOG = Logger.getLogger(ProgrammeLoop.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProgrammeLabels labels;
    private final Instance<ProgrammeCloser> closers;
    private final Loop loop = new Loop("programmes", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    ProgrammeLoop(ProgrammeLabels labels, @Any Instance<ProgrammeCloser> closers) {
        this.labels = labels;
        this.closers = closers;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome look() {
        labels.due().forEach(this::follow);
        return Loop.Outcome.NOTHING;
    }

    /** One that fails waits for the next look and keeps no other from its turn. */
    private void follow(ProgrammeId id) {
        try {
            if (labels.follow(id)) {
                closers.forEach(closer -> closer.windowOver(id));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "programme %s could not follow the clock", id);
        }
    }
}
