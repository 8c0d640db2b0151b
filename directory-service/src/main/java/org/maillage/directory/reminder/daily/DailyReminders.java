package org.maillage.directory.reminder.daily;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.maillage.directory.reminder.ReminderRound;

/** Comes by every few minutes, as networks keep several times; the round knows what is done already. */
@ApplicationScoped
class DailyReminders {

    private static final Logger LOG = Logger.getLogger(DailyReminders.class);

    private final ReminderRound round;
    private final Clock clock;

    DailyReminders(ReminderRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(
            every = "${maillage.reminders.every}",
            delayed = "${maillage.reminders.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var outcome = round.run(clock.instant());
        if (outcome.failed() > 0) {
            LOG.warnf(
                    "reminders: due=%d mailed=%d failed=%d, tried again soon",
                    outcome.due(), outcome.mailed(), outcome.failed());
        } else if (outcome.due() > 0) {
            LOG.infof("reminders: due=%d mailed=%d", outcome.due(), outcome.mailed());
        }
    }
}
