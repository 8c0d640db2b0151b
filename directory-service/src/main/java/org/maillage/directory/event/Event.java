package org.maillage.directory.event;

import static org.maillage.directory.event.EventFields.CANCEL_REASON;
import static org.maillage.directory.event.EventFields.STATUS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.input.Field;

/** What a place or a network invites to. {@code (owner, uid)} names it for ever, in every calendar that carries it. */
@Entity
@Table(name = "event")
public class Event extends Entry {

    /** How long a past event stays in feeds and exports. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private static final int MISSING_TOO_OFTEN = 2;

    @Embedded
    private OwnerId owner;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private int sequence;

    /** The revision that calendars are held against: the one taken from them last, or our own change. */
    @Column(name = "calendar_sequence", nullable = false)
    private int calendarSequence;

    @Column
    private @Nullable Instant stamp;

    @Column(nullable = false)
    private EventSheet sheet;

    /** Mirrors of the sheet, for queries. */
    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_last_at")
    private @Nullable Instant endsLastAt;

    @Column(nullable = false)
    private boolean cancelled;

    /** Whether it has left feeds and exports, long past. */
    @Column(nullable = false)
    private boolean past;

    @ElementCollection
    @CollectionTable(name = "event_relay", joinColumns = @JoinColumn(name = "event_id"))
    private Set<OwnerId> relays = new HashSet<>();

    /** The subscribed calendar that it comes from, and in how many reads in a row it was missing there. */
    @Column(name = "calendar_id")
    private @Nullable UUID calendarId;

    @Column(name = "missing_reads", nullable = false)
    private int missingReads;

    protected Event() {}

    private Event(EventId id, OwnerId owner, String uid, Writer writer) {
        super(id.value(), writer);
        this.owner = owner;
        this.uid = uid;
    }

    static Event publish(EventId id, OwnerId owner, String uid, SheetPatch patch, Writer writer) {
        var event = new Event(id, owner, uid, writer);
        event.sheet = new EventSheet(Sheet.BLANK);
        event.take(event.weigh(patch, writer.origin()));
        event.stamp = writer.origin().at();
        event.touch(writer);
        return event;
    }

    /** Our own change: the next revision for all calendars. False when nothing changes. */
    boolean revise(Revision revision, Writer writer) {
        if (revision.changesNothing()) {
            return false;
        }
        take(revision);
        revised(writer);
        return true;
    }

    /** What a calendar says of it, found to be no older; false when nothing changes but the calendar's stamp. */
    boolean take(Revision revision, CalendarRevision from, Writer writer) {
        boolean changed = !revision.changesNothing() || from.sequence() > sequence;
        take(revision);
        if (changed) {
            sequence = Math.max(from.sequence(), sequence > calendarSequence ? sequence + 1 : sequence);
            touch(writer);
        }
        calendarSequence = from.sequence();
        stamp = from.stamp() == null ? stamp : from.stamp();
        return changed;
    }

    /** Its calendar was read, and it was not there; true when that is once too often. */
    boolean goMissing() {
        return ++missingReads >= MISSING_TOO_OFTEN;
    }

    boolean isMissing() {
        return missingReads > 0;
    }

    void wasSeen() {
        missingReads = 0;
    }

    /** It stays, as cancelled, whatever calendars say until their next revision. False when it was so already. */
    boolean cancel(Optional<String> reason, Writer writer) {
        if (!callOff(writer)) {
            return false;
        }
        reason.ifPresent(text -> take(weigh(new SheetPatch().set(CANCEL_REASON, Field.given(text)), writer.origin())));
        calendarSequence = sequence;
        stamp = writer.origin().at();
        return true;
    }

    /** Cancelled until a calendar brings it again. False when it was so already. */
    boolean callOff(Writer writer) {
        if (cancelled) {
            return false;
        }
        take(weigh(new SheetPatch().set(STATUS, Field.given(EventStatus.CANCELLED)), writer.origin()));
        sequence++;
        touch(writer);
        return true;
    }

    private void revised(Writer writer) {
        sequence++;
        calendarSequence = sequence;
        stamp = writer.origin().at();
        touch(writer);
    }

    /** Passed on by another agenda; false when it was so already, or is its own. */
    boolean relay(OwnerId by) {
        return !owner.equals(by) && relays.add(by);
    }

    /** A relay is a version of its own, by who passes it on. */
    void relayed(Writer writer) {
        touch(writer);
    }

    /** It was published elsewhere first, in that revision. */
    void comeAs(CalendarRevision first) {
        sequence = first.sequence();
        calendarSequence = first.sequence();
        stamp = first.stamp();
    }

    /** Its place was absorbed: from now on it is in the survivor's agenda. */
    void moveTo(OwnerId survivor, Instant now) {
        owner = survivor;
        relays.remove(survivor);
        follow(now);
    }

    void comeFrom(UUID calendar) {
        calendarId = calendar;
    }

    /** Past for so long at that time that it is not shown any more. A newcomer is shown for as long, even when past. */
    boolean isLongPast(Instant now) {
        if (endsLastAt == null) {
            return false;
        }
        var from = endsLastAt.isAfter(createdAt()) ? endsLastAt : createdAt();
        return from.plus(REMEMBERED).isBefore(now);
    }

    /** Whether some of it is still to come. */
    boolean isAhead(Instant now) {
        return endsLastAt == null || endsLastAt.isAfter(now);
    }

    void leave(Instant now) {
        past = true;
        follow(now);
    }

    void stayOn() {
        past = false;
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new EventSheet(values);
        startsAt = sheet.startsAt();
        endsLastAt = sheet.series().end().orElse(null);
        cancelled = sheet.status() == EventStatus.CANCELLED;
    }

    public EventId id() {
        return new EventId(uuid());
    }

    public OwnerId owner() {
        return owner;
    }

    public String uid() {
        return uid;
    }

    public int sequence() {
        return sequence;
    }

    /** The revision that a calendar must not be older than. */
    public CalendarRevision revision() {
        return new CalendarRevision(calendarSequence, stamp);
    }

    public EventSheet sheet() {
        return sheet;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Whether it has left feeds and exports. */
    public boolean isPast() {
        return past;
    }

    /** The networks that pass it on, in order. */
    public List<UUID> relayingNetworks() {
        return relays.stream()
                .filter(relay -> !relay.isPlace())
                .map(OwnerId::id)
                .sorted()
                .toList();
    }
}
