package org.maillage.kit.record;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An id, a version that grows by one with each change that changes something, and who made it when. */
@MappedSuperclass
public abstract class Recorded {

    /** The members of every thing that no caller writes. */
    public static final List<String> SERVER_OWNED = List.of("id", "version", "origin", "createdAt", "updatedAt");

    @Id
    private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String origin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Recorded() {}

    /** The first version, by that client. */
    protected Recorded(UUID id, By by) {
        this(id, 1, by);
    }

    /** At version 0 it is still to be written, and told of with its first {@link #touch}. */
    protected Recorded(UUID id, long version, By by) {
        this.id = id;
        this.version = version;
        this.origin = by.client();
        this.createdAt = by.at();
        this.updatedAt = by.at();
    }

    /** A new version. */
    protected final void touch(By by) {
        version++;
        origin = by.client();
        updatedAt = by.at();
    }

    public final UUID uuid() {
        return id;
    }

    public final long version() {
        return version;
    }

    /** The client or source that changed it last. */
    public final String origin() {
        return origin;
    }

    public final Instant createdAt() {
        return createdAt;
    }

    public final Instant updatedAt() {
        return updatedAt;
    }

    /** Who changes a thing, and when. */
    public record By(String client, Instant at) {}
}
