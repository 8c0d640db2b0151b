package org.maillage.gateway.evaluation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.CriterionView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.usage.Evaluation;
import org.maillage.gateway.solution.CriterionValueView;
import org.maillage.kernel.Refusal;

@Type("Evaluation")
@Description("What a place found of a common by the criteria of its network.")
public final class EvaluationView {

    private final Evaluation evaluation;
    private final Reading reading;

    private EvaluationView(Evaluation evaluation, Reading reading) {
        this.evaluation = evaluation;
        this.reading = reading;
    }

    public static EvaluationView of(Evaluation evaluation, Reading reading) {
        return new EvaluationView(evaluation, reading);
    }

    @Ignore
    public Evaluation evaluation() {
        return evaluation;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @NonNull @Description("The place; of one that was absorbed its survivor.")
    public PlaceView getPlace() {
        return reading.model()
                .place(evaluation.placeId())
                .map(place -> PlaceView.of(place, reading))
                .orElseThrow(() -> Refusal.notFound("place"));
    }

    @NonNull public List<@NonNull CriterionValueView> getScores() {
        return evaluation.scores().stream()
                .map(score -> new CriterionValueView(
                        new CriterionView(score.code(), score.label(), score.weight(), score.version()), score.value()))
                .toList();
    }

    public @Nullable String getComment() {
        return evaluation.comment();
    }
}
