package org.maillage.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.solution.Solution;

@Type("Solution")
@Description("A digital tool of the catalogue, and what networks found of it.")
public final class SolutionView {

    private final Solution solution;
    private final @Nullable UUID judge;
    private final Reading reading;

    private SolutionView(Solution solution, @Nullable UUID judge, Reading reading) {
        this.solution = solution;
        this.judge = judge;
        this.reading = reading;
    }

    public static SolutionView of(Solution solution, Reading reading) {
        return new SolutionView(solution, null, reading);
    }

    /** As that network sees it. */
    static SolutionView judgedBy(@Nullable UUID network, Solution solution, Reading reading) {
        return new SolutionView(solution, network, reading);
    }

    @Ignore
    public Solution solution() {
        return solution;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return solution.id();
    }

    public int getVersion() {
        return Math.toIntExact(solution.version());
    }

    @NonNull public String getName() {
        return solution.name();
    }

    public @Nullable String getSummary() {
        return solution.summary();
    }

    public @Nullable String getUrl() {
        return solution.url();
    }

    @NonNull @Description("What it is used for, such as files or video-meeting.")
    public List<@NonNull String> getNeeds() {
        return solution.needs();
    }

    @Description("That of the software.")
    public @Nullable String getLicence() {
        return solution.softwareLicence();
    }

    public @Nullable Boolean getFreeSoftware() {
        return solution.freeSoftware();
    }

    @NonNull @Description("Names of the tools that it could replace.")
    public List<@NonNull String> getAlternativesTo() {
        return solution.alternativesTo();
    }

    @NonNull @Description("One of each network that assessed it, the one in force.")
    public List<@NonNull AssessmentView> getAssessments() {
        return solution.assessments().stream()
                .flatMap(assessment -> AssessmentView.of(assessment, reading).stream())
                .toList();
    }

    @Description(
            "From 0 to 100: what the network of the filter found, without one the mean of what networks found; null when none assessed it.")
    public @Nullable Double getScore() {
        var score = solution.score(judge);
        return score.isPresent() ? score.getAsDouble() : null;
    }
}
