package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Fault;

/** Takes what calendars say of events: the newer revision writes, and the UID of another agenda's event is a relay of it. */
@ApplicationScoped
public class EventIntake {

    private final Events events;
    private final Owners owners;
    private final EventDesk desk;
    private final EventPublisher publisher;
    private final Clock clock;

    EventIntake(Events events, Owners owners, EventDesk desk, EventPublisher publisher, Clock clock) {
        this.events = events;
        this.owners = owners;
        this.desk = desk;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What a calendar says of one event: of the whole, of some of its dates, or both. */
    public record Told(String uid, Optional<Whole> whole, List<Date> dates) {

        Told withoutWhole() {
            return new Told(uid, Optional.empty(), dates);
        }
    }

    /** The members are those of an {@code EventInput}, with {@code status}, {@code rdates} and {@code exceptions}. */
    public record Whole(CalendarRevision revision, Map<String, @Nullable Object> members) {}

    /** The same for one date of a series. */
    public record Date(Instant recurrenceId, CalendarRevision revision, Map<String, @Nullable Object> members) {}

    /** What became of an event. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        CANCELLED,
        RELAYED,
        REJECTED
    }

    /** @param rejection why it was not taken, when it was not */
    public record Result(Outcome outcome, Optional<Fault> rejection, List<Fault> warnings) {

        static Result of(Outcome outcome, List<Fault> warnings) {
            return new Result(outcome, Optional.empty(), warnings);
        }

        static Result rejected(Fault reason) {
            return new Result(Outcome.REJECTED, Optional.of(reason), List.of());
        }
    }

    /** Some events of one calendar, of a transaction in which the owner is locked. */
    public interface Batch {
        Result take(Told told);
    }

    public Batch open(Owner owner, Collection<String> uids, Writer writer, Optional<UUID> calendar) {
        var standing = new EventBatch.Standing(events.forChange(owner.id(), uids), events.ofOthers(owner.id(), uids));
        return new EventBatch(
                new EventBatch.Agenda(owner, writer, calendar),
                standing,
                new EventBatch.Desk(events, owners, desk, publisher));
    }

    /**
     * Looks after the events that a subscribed calendar brought before: one to come that is missing for the second time
     * is cancelled, a past one stays. Answers how many were cancelled.
     */
    public int missing(UUID calendar, Set<String> seen, Writer writer) {
        int lost = 0;
        for (var event : events.aheadFrom(calendar, clock.instant())) {
            if (seen.contains(event.uid())) {
                event.wasSeen();
            } else if (goMissing(event, writer)) {
                lost++;
            }
        }
        return lost;
    }

    /** The same after a reading that found the calendar as it was. */
    public int stillMissing(UUID calendar, Writer writer) {
        int lost = 0;
        for (var event : events.aheadFrom(calendar, clock.instant())) {
            if (event.isMissing() && goMissing(event, writer)) {
                lost++;
            }
        }
        return lost;
    }

    private boolean goMissing(Event event, Writer writer) {
        boolean lost = event.goMissing() && event.callOff(writer);
        if (lost) {
            publisher.updated(event, owners.byId(event.owner()));
        }
        return lost;
    }
}
