package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets events leave feeds and exports, 90 days after their end. */
@ApplicationScoped
public class PastEvents {

    private static final int BATCH = 200;

    private final Events events;
    private final EventPublisher publisher;
    private final Clock clock;

    PastEvents(Events events, EventPublisher publisher, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** How many left now; a full batch means that there may be more. */
    @Transactional
    public int letLeave() {
        var longPast = events.endedBefore(clock.instant().minus(Event.REMEMBERED), BATCH);
        longPast.forEach(publisher::left);
        return longPast.size();
    }

    public static boolean isFull(int batch) {
        return batch == BATCH;
    }
}
