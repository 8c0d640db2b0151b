package org.maillage.directory.proposal.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.maillage.directory.membership.RefusedPlaces;
import org.maillage.directory.proposal.ProposalClosing;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Looks every half minute for votes that are over and refused places that are to go; replicas may do so together. */
@ApplicationScoped
class DeadlineLoop implements Running {

    private static final Logger LOG = Logger.getLogger(DeadlineLoop.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProposalClosing closing;
    private final RefusedPlaces refused;
    private final Loop loop = new Loop("deadlines", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    DeadlineLoop(ProposalClosing closing, RefusedPlaces refused) {
        this.closing = closing;
        this.refused = refused;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome look() {
        boolean closed = each(closing.over(), closing::close, "proposal");
        boolean erased = each(refused.erasable(), refused::erase, "refused place");
        return closed || erased ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
    }

    /** One that fails waits for the next look and keeps no other from its turn; true when one did not fail. */
    private static <T> boolean each(List<T> ids, Consumer<T> act, String what) {
        boolean some = false;
        for (var id : ids) {
            try {
                act.accept(id);
                LOG.infof("%s %s: its time has come", what, id);
                some = true;
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s %s could not be ended", what, id);
            }
        }
        return some;
    }
}
