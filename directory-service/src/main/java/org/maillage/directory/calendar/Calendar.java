package org.maillage.directory.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.OwnerId;

/** A calendar of others that an agenda subscribes to, and how its last reading went. */
@Entity
@Table(name = "calendar")
public class Calendar {

    static final Duration BETWEEN_READS = Duration.ofHours(6);

    @Id
    private UUID id;

    @Embedded
    private OwnerId owner;

    @Column(nullable = false, updatable = false)
    private String url;

    /** Whose client subscribed. */
    @Column(nullable = false, updatable = false)
    private String origin;

    @Column
    private @Nullable String etag;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "next_read_at", nullable = false)
    private Instant nextReadAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** Why the last reading failed; null when it did not. */
    @Column
    private @Nullable String failure;

    @Column(nullable = false)
    private int events;

    protected Calendar() {}

    static Calendar subscribe(CalendarId id, OwnerId owner, String url, Subscriber by) {
        var calendar = new Calendar();
        calendar.id = id.value();
        calendar.owner = owner;
        calendar.url = url;
        calendar.origin = by.client();
        calendar.createdAt = by.at();
        calendar.nextReadAt = by.at();
        return calendar;
    }

    /** By which client, and when. */
    record Subscriber(String client, Instant at) {}

    /** It is read now, by whoever does so; the next time in six hours. */
    void planNextAfter(Instant now) {
        nextReadAt = now.plus(BETWEEN_READS);
    }

    /** Its place was absorbed: the survivor subscribes to it from now on. */
    void moveTo(OwnerId survivor) {
        owner = survivor;
    }

    void wasRead(Instant at, @Nullable String newEtag, int count) {
        readAt = at;
        etag = newEtag;
        events = count;
        failure = null;
    }

    void wasFoundUnchanged(Instant at) {
        readAt = at;
        failure = null;
    }

    void failed(String code) {
        failure = code;
    }

    public CalendarId id() {
        return new CalendarId(id);
    }

    public OwnerId owner() {
        return owner;
    }

    public String url() {
        return url;
    }

    public String origin() {
        return origin;
    }

    public Optional<String> etag() {
        return Optional.ofNullable(etag);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant nextReadAt() {
        return nextReadAt;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public int events() {
        return events;
    }
}
