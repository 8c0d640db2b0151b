package org.maillage.funding.commons;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.maillage.kit.record.Recorded;

/** A thing of one place and one common: each pair has one at most. */
@MappedSuperclass
public abstract class Paired extends Recorded {

    @Column(name = "common_id", nullable = false, updatable = false)
    private UUID common;

    @Column(name = "place_id", nullable = false)
    private UUID place;

    protected Paired() {}

    protected Paired(UUID id, Pair pair, By by) {
        super(id, by);
        common = pair.common().value();
        place = pair.place();
    }

    /** The place is another now. */
    public final void moveTo(UUID place, By by) {
        this.place = place;
        touch(by);
    }

    public final CommonId common() {
        return new CommonId(common);
    }

    public final UUID place() {
        return place;
    }

    public record Pair(CommonId common, UUID place) {}
}
