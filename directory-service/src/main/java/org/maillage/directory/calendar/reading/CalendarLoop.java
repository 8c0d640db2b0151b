package org.maillage.directory.calendar.reading;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.maillage.directory.calendar.CalendarReads;
import org.maillage.directory.calendar.CalendarSource;
import org.maillage.directory.event.PastEvents;
import org.maillage.kernel.Refusal;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.ServiceLoop;

/** Reads the calendars whose time has come, and lets long past events go. */
@Singleton
class CalendarLoop extends ServiceLoop {

    private static final Logger LOG = Logger.getLogger(CalendarLoop.class);

    private final CalendarReads reads;
    private final CalendarSource source;
    private final PastEvents past;

    CalendarLoop(
            CalendarReads reads,
            CalendarSource source,
            PastEvents past,
            @ConfigProperty(name = "maillage.calendars.every") Duration betweenLooks) {
        super("calendars", betweenLooks, betweenLooks);
        this.reads = reads;
        this.source = source;
        this.past = past;
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    @Override
    protected Loop.Outcome look() {
        boolean more = PastEvents.isFull(past.letLeave());
        var due = reads.claim();
        if (due.isEmpty()) {
            return more ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
        }
        read(due.get());
        return Loop.Outcome.MORE;
    }

    private void read(CalendarReads.Due due) {
        try {
            reads.write(due.id(), source.fetch(due.url(), due.etag()))
                    .ifPresent(outcome -> LOG.infof(
                            "calendar %s: %d events, %d created, %d updated, %d cancelled, %d rejected",
                            due.id(),
                            outcome.events(),
                            outcome.created(),
                            outcome.updated(),
                            outcome.cancelled(),
                            outcome.rejected()));
        } catch (Refusal refusal) {
            LOG.infof("calendar %s was not read: %s", due.id(), refusal.code());
            reads.failed(due.id(), refusal.code());
        }
    }
}
