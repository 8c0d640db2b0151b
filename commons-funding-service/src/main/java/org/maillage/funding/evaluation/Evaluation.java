package org.maillage.funding.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.kit.record.Recorded;

/** What one place finds one common worth; the latest counts, the earlier ones are kept. */
@Entity
@Table(name = "evaluation")
public class Evaluation extends Recorded {

    @Column(name = "common_id", nullable = false, updatable = false)
    private UUID common;

    @Column(name = "place_id", nullable = false)
    private UUID place;

    @Embedded
    private EvaluationSheet sheet;

    protected Evaluation() {}

    private Evaluation(UUID id, Pair pair, EvaluationSheet sheet, By by) {
        super(id, by);
        common = pair.common().value();
        place = pair.place();
        this.sheet = sheet;
    }

    static Evaluation evaluate(UUID id, Pair pair, EvaluationSheet sheet, By by) {
        return new Evaluation(id, pair, sheet, by);
    }

    /** False when nothing changed. */
    boolean evaluateAgain(EvaluationSheet sheet, By by) {
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

    public EvaluationSheet sheet() {
        return sheet;
    }

    /** Who evaluates what. */
    public record Pair(CommonId common, UUID place) {}
}
