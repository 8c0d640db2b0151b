package org.maillage.funding.decision.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.maillage.funding.decision.DecisionClosing;
import org.maillage.funding.decision.DecisionId;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Looks every half minute for decisions whose time has come; replicas may do so together. */
@ApplicationScoped
class DecisionLoop implements Running {

    private static final Logger LOG = Logger.getLogger(DecisionLoop.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DecisionClosing closing;
    private final Loop loop = new Loop("decisions", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    DecisionLoop(DecisionClosing closing) {
        this.closing = closing;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    /** One that fails waits for the next look and keeps no other from its turn. */
    private Loop.Outcome look() {
        long closed = closing.over().stream().filter(this::close).count();
        return closed > 0 ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
    }

    private boolean close(DecisionId id) {
        try {
            closing.close(id);
            LOG.infof("decision %s: its time has come", id);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "decision %s could not be closed", id);
            return false;
        }
    }
}
