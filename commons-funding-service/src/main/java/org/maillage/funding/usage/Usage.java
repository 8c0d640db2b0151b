package org.maillage.funding.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.kit.record.Recorded;

/** One place's relation to one common. */
@Entity
@Table(name = "usage")
public class Usage extends Recorded {

    @Column(name = "common_id", nullable = false, updatable = false)
    private UUID common;

    @Column(name = "place_id", nullable = false)
    private UUID place;

    @Embedded
    private UsageSheet sheet;

    protected Usage() {}

    private Usage(UUID id, Pair pair, UsageSheet sheet, By by) {
        super(id, by);
        common = pair.common().value();
        place = pair.place();
        this.sheet = sheet;
    }

    static Usage declare(UUID id, Pair pair, UsageSheet sheet, By by) {
        return new Usage(id, pair, sheet, by);
    }

    /** False when nothing changed. */
    boolean declareAgain(UsageSheet sheet, By by) {
        if (sheet.equals(this.sheet)) {
            return false;
        }
        this.sheet = sheet;
        touch(by);
        return true;
    }

    /** The place is another now. */
    void moveTo(UUID place, By by) {
        this.place = place;
        touch(by);
    }

    public CommonId common() {
        return new CommonId(common);
    }

    public UUID place() {
        return place;
    }

    public UsageSheet sheet() {
        return sheet;
    }

    /** Who uses what. */
    public record Pair(CommonId common, UUID place) {}
}
