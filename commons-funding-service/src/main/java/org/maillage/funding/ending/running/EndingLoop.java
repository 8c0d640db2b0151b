package org.maillage.funding.ending.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.maillage.funding.ending.ImprovementEnding;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Looks every half minute for deadlines that are over and for ends that were not carried out; replicas may do so together. */
@ApplicationScoped
class EndingLoop implements Running {

    private static final Logger LOG = Logger.getLogger(EndingLoop.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImprovementEnding ending;
    private final Endings endings;
    private final Loop loop = new Loop("improvement-endings", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    EndingLoop(ImprovementEnding ending, Endings endings) {
        this.ending = ending;
        this.endings = endings;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "improvement-endings";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome look() {
        each(ending.unfinished(), endings::finish);
        each(ending.overdue(), endings::expire);
        return Loop.Outcome.NOTHING;
    }

    /** One that fails waits for the next look and keeps no other from its turn. */
    private static void each(List<ImprovementId> ids, Consumer<ImprovementId> act) {
        for (var id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "improvement %s could not be ended", id);
            }
        }
    }
}
