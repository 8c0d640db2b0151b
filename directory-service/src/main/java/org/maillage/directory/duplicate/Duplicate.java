package org.maillage.directory.duplicate;

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
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Refusal;

/** A pair of places that may be one, and what was decided of it. Nothing is ever merged by itself. */
@Entity
@Table(name = "duplicate")
public class Duplicate {

    @Id
    private UUID id;

    @Column(name = "first_place_id", nullable = false)
    private UUID firstPlaceId;

    @Column(name = "second_place_id", nullable = false)
    private UUID secondPlaceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DuplicateStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Likeness likeness;

    @Column(nullable = false)
    private double similarity;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "first_name"))
    @AttributeOverride(name = "latitude", column = @Column(name = "first_latitude"))
    @AttributeOverride(name = "longitude", column = @Column(name = "first_longitude"))
    private @Nullable Sighting first;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "second_name"))
    @AttributeOverride(name = "latitude", column = @Column(name = "second_latitude"))
    @AttributeOverride(name = "longitude", column = @Column(name = "second_longitude"))
    private @Nullable Sighting second;

    protected Duplicate() {}

    public Duplicate(DuplicateId id, Resemblance found, Instant now) {
        this.id = id.value();
        this.firstPlaceId = found.pair().first().value();
        this.secondPlaceId = found.pair().second().value();
        this.status = DuplicateStatus.OPEN;
        this.likeness = found.likeness();
        this.similarity = found.similarity();
        this.foundAt = now;
    }

    /** Two places; said again, nothing changes. */
    void different(Optional<String> why, Sighting firstNow, Sighting secondNow, Instant now) {
        if (status == DuplicateStatus.MERGED) {
            throw Refusal.wrongState(status.name());
        }
        if (status == DuplicateStatus.OPEN) {
            status = DuplicateStatus.DIFFERENT;
            reason = why.orElse(null);
            first = firstNow;
            second = secondNow;
            decidedAt = now;
        }
    }

    void merged(Instant now) {
        status = DuplicateStatus.MERGED;
        decidedAt = now;
    }

    /** Found again: what was decided holds unless a name changed or one moved. */
    void foundAgain(Resemblance found, Traits firstNow, Traits secondNow, Instant now) {
        boolean stands = status != DuplicateStatus.OPEN && decisionHolds(firstNow, secondNow);
        if (stands) {
            return;
        }
        if (status != DuplicateStatus.OPEN) {
            status = DuplicateStatus.OPEN;
            foundAt = now;
            decidedAt = null;
            reason = null;
        }
        likeness = found.likeness();
        similarity = found.similarity();
    }

    private boolean decisionHolds(Traits firstNow, Traits secondNow) {
        return first != null && second != null && first.stillHolds(firstNow) && second.stillHolds(secondNow);
    }

    public DuplicateId id() {
        return new DuplicateId(id);
    }

    public Pair pair() {
        return new Pair(new PlaceId(firstPlaceId), new PlaceId(secondPlaceId));
    }

    public DuplicateStatus status() {
        return status;
    }

    public Likeness likeness() {
        return likeness;
    }

    public double similarity() {
        return similarity;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
