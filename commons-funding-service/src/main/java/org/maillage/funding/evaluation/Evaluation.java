package org.maillage.funding.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.funding.commons.Paired;

/** What one place finds one common worth; the latest counts, the earlier ones are kept. */
@Entity
@Table(name = "evaluation")
public class Evaluation extends Paired {

    @Embedded
    private EvaluationSheet sheet;

    protected Evaluation() {}

    private Evaluation(UUID id, Pair pair, EvaluationSheet sheet, By by) {
        super(id, pair, by);
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

    public EvaluationSheet sheet() {
        return sheet;
    }
}
