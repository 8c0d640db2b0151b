package org.maillage.funding.usage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.funding.commons.Paired;

/** One place's relation to one common. */
@Entity
@Table(name = "usage")
public class Usage extends Paired {

    @Embedded
    private UsageSheet sheet;

    protected Usage() {}

    private Usage(UUID id, Pair pair, UsageSheet sheet, By by) {
        super(id, pair, by);
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

    public UsageSheet sheet() {
        return sheet;
    }
}
