package org.maillage.funding.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.evaluation.Score;
import org.maillage.kit.record.Versioned;

/** The whole public state of an evaluation. */
public record EvaluationState(
        UUID id,
        long version,
        UUID commonId,
        UUID placeId,
        UUID networkId,
        List<Scored> scores,
        @Nullable String comment,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** One criterion as it was scored; without a value where it does not apply. */
    public record Scored(
            String code,
            String label,
            int weight,
            int version,
            @Nullable Integer value) {

        static Scored of(Score score) {
            return new Scored(score.code(), score.label(), score.weight(), score.version(), score.value());
        }
    }

    static EvaluationState of(Evaluation evaluation) {
        var sheet = evaluation.sheet();
        return new EvaluationState(
                evaluation.uuid(),
                evaluation.version(),
                evaluation.common().value(),
                evaluation.place(),
                sheet.network(),
                sheet.scores().all().stream().map(Scored::of).toList(),
                sheet.comment(),
                evaluation.origin(),
                evaluation.createdAt(),
                evaluation.updatedAt());
    }
}
