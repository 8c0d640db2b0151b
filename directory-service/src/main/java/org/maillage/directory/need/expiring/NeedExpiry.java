package org.maillage.directory.need.expiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.maillage.directory.need.NeedService;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Looks now and then for needs that nobody answered in time. */
@ApplicationScoped
class NeedExpiry implements Running {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NeedService needs;
    private final Loop loop = new Loop("need-expiry", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    NeedExpiry(NeedService needs) {
        this.needs = needs;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "need-expiry";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome look() {
        return needs.expireUnanswered() > 0 ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
    }
}
