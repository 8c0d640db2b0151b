package org.maillage.directory.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Contested;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Refusal;

/** A field of which a weaker source says another thing than the stronger word that stands. */
@Entity
@Table(name = "conflict")
public class Conflict {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String kind;

    @Column(name = "thing_id", nullable = false)
    private UUID thingId;

    @Column(name = "place_id", nullable = false)
    private UUID placeId;

    @Column(nullable = false)
    private String field;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "held", nullable = false))
    @AttributeOverride(name = "source", column = @Column(name = "held_by", nullable = false))
    @AttributeOverride(name = "level", column = @Column(name = "held_level", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "held_since", nullable = false))
    private Said held;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered", nullable = false))
    @AttributeOverride(name = "source", column = @Column(name = "offered_by", nullable = false))
    @AttributeOverride(name = "level", column = @Column(name = "offered_level", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "offered_at", nullable = false))
    private Said offered;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConflictStatus status;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Conflict() {}

    Conflict(ConflictId id, Contested thing, Dispute dispute) {
        this.id = id.value();
        this.kind = thing.kind();
        this.thingId = thing.id();
        this.placeId = thing.place().value();
        this.field = dispute.field();
        this.held = dispute.held();
        this.offered = dispute.offered();
        this.status = ConflictStatus.OPEN;
        this.openedAt = dispute.offered().at();
        this.changedAt = dispute.offered().at();
    }

    /**
     * What is in dispute.
     *
     * @param field its name on the wire
     */
    record Dispute(String field, Said held, Said offered) {}

    /** The source says another thing meanwhile, or another value stands. */
    void renew(Dispute dispute) {
        held = dispute.held();
        offered = dispute.offered();
        changedAt = dispute.offered().at();
    }

    void keep(Instant now) {
        answer(ConflictStatus.KEPT, now);
    }

    void take(Instant now) {
        answer(ConflictStatus.TAKEN, now);
    }

    /** Refuses {@code conflict-answered}. */
    void requireOpen() {
        if (status != ConflictStatus.OPEN) {
            throw new Refusal("conflict-answered", "The conflict has its answer.").with("answer", status.name());
        }
    }

    private void answer(ConflictStatus answer, Instant now) {
        requireOpen();
        status = answer;
        answeredAt = now;
        changedAt = now;
    }

    public ConflictId id() {
        return new ConflictId(id);
    }

    public String kind() {
        return kind;
    }

    public UUID thing() {
        return thingId;
    }

    public PlaceId place() {
        return new PlaceId(placeId);
    }

    public String field() {
        return field;
    }

    public Said held() {
        return held;
    }

    public Said offered() {
        return offered;
    }

    public ConflictStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
