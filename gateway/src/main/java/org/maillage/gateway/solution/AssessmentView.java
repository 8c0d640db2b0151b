package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.CriterionView;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.solution.Assessment;

@Type("Assessment")
@Description("What a network found of a solution, by the criteria of its manifesto.")
public final class AssessmentView {

    private final Assessment assessment;
    private final Network judge;
    private final Reading reading;

    private AssessmentView(Assessment assessment, Network judge, Reading reading) {
        this.assessment = assessment;
        this.judge = judge;
        this.reading = reading;
    }

    /** Empty while its network is not known yet: changes of two aggregates come in any order. */
    static Optional<AssessmentView> of(Assessment assessment, Reading reading) {
        return reading.model()
                .network(assessment.networkId())
                .map(judge -> new AssessmentView(assessment, judge, reading));
    }

    @NonNull public NetworkView getNetwork() {
        return NetworkView.of(judge, reading);
    }

    public int getCriteriaVersion() {
        return assessment.criteriaVersion();
    }

    @Description("Whether the network has changed its criteria since.")
    public boolean getOutdated() {
        return assessment.outdated() || assessment.criteriaVersion() < judge.criteriaVersion();
    }

    @NonNull public List<@NonNull CriterionValueView> getScores() {
        return assessment.scores().stream()
                .map(score -> new CriterionValueView(CriterionView.of(score.criterion()), score.value()))
                .toList();
    }

    @Description("From 0 to 100, over the criteria that apply, each by its weight.")
    public double getTotal() {
        return assessment.total();
    }

    public @Nullable String getComment() {
        return assessment.comment();
    }

    @NonNull public LocalDate getAssessedOn() {
        return assessment.assessedOn();
    }
}
