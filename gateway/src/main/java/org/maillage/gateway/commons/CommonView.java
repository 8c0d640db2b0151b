package org.maillage.gateway.commons;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.evaluation.EvaluationSummaryView;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.readmodel.commons.CommonStatus;
import org.maillage.gateway.readmodel.funding.CommonFigures;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.solution.SolutionView;
import org.maillage.gateway.volunteer.Hours;

@Type("Common")
@Description("What third places keep together and share: knowledge, software, data, plans, land, methods.")
public final class CommonView {

    private final Common common;
    private final Reading reading;

    private CommonView(Common common, Reading reading) {
        this.common = common;
        this.reading = reading;
    }

    public static CommonView of(Common common, Reading reading) {
        return new CommonView(common, reading);
    }

    @Ignore
    public Common common() {
        return common;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return common.id();
    }

    @NonNull public String getSlug() {
        return common.slug();
    }

    public int getVersion() {
        return Math.toIntExact(common.version());
    }

    @NonNull public CommonStatus getStatus() {
        return common.status();
    }

    @NonNull public String getName() {
        return common.name();
    }

    @NonNull public String getSummary() {
        return common.summary();
    }

    public @Nullable String getDescription() {
        return common.description();
    }

    @NonNull public CommonKind getKind() {
        return common.kind();
    }

    public @Nullable String getLicence() {
        return common.licence();
    }

    public @Nullable String getUrl() {
        return common.url();
    }

    public @Nullable String getRepository() {
        return common.repository();
    }

    public @Nullable String getMaturity() {
        return common.maturity();
    }

    @NonNull @Description("Who keeps it.")
    public List<@NonNull StewardView> getStewards() {
        return common.stewards().stream()
                .map(steward -> StewardView.of(steward, reading))
                .toList();
    }

    @NonNull @Description("Where it is listed, by name.")
    public List<@NonNull NetworkView> getNetworks() {
        return reading.model().networks(common.networkIds()).stream()
                .map(network -> NetworkView.of(network, reading))
                .toList();
    }

    @Description("How many open places use it.")
    public int getUsedByCount() {
        return figures().usedBy();
    }

    @Description("How many open places said how satisfied they are, or evaluated it.")
    public int getEvaluatedUsageCount() {
        return figures().evaluated();
    }

    @Description("How many open places it interests; never counted as use.")
    public int getInterestedCount() {
        return figures().interested();
    }

    @Description("From 1 to 5, over the places that said it; null when none did.")
    public @Nullable Double getMeanSatisfaction() {
        var mean = figures().meanSatisfaction();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    @NonNull @Description("Over all its improvements.")
    public CommonFundingView getFunding() {
        return CommonFundingView.of(figures().funding());
    }

    @NonNull @Description("What places found of it by the criteria of their networks.")
    public EvaluationSummaryView getEvaluation() {
        return EvaluationSummaryView.of(figures().evaluation());
    }

    @Description("Given to it by volunteers; beside the money, never in it.")
    public double getVolunteerHours() {
        return Hours.of(figures().volunteerMinutes());
    }

    @Description("The digital solution of the catalogue that it is.")
    public @Nullable SolutionView getSolution() {
        return Optional.ofNullable(common.solutionId())
                .flatMap(id -> reading.model().find(Solution.class, id))
                .or(() -> reading.model().at(Solution.OF_COMMON, common.id()).stream()
                        .findFirst())
                .map(solution -> SolutionView.of(solution, reading))
                .orElse(null);
    }

    @NonNull public Instant getUpdatedAt() {
        return common.updatedAt();
    }

    private CommonFigures figures() {
        return reading.funding().of(common.id());
    }
}
