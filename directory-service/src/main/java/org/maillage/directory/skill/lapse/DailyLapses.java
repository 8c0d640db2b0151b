package org.maillage.directory.skill.lapse;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.maillage.directory.skill.SkillLapses;

@ApplicationScoped
class DailyLapses {

    private static final Logger LOG = Logger.getLogger(DailyLapses.class);

    private final SkillLapses lapses;
    private final Clock clock;

    DailyLapses(SkillLapses lapses, Clock clock) {
        this.lapses = lapses;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var lapse = lapses.run(clock.instant());
        if (lapse.unpublished() + lapse.erased() > 0) {
            LOG.infof("consents run out: unpublished=%d erased=%d", lapse.unpublished(), lapse.erased());
        }
    }
}
