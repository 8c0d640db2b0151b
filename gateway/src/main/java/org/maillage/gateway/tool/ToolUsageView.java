package org.maillage.gateway.tool;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.readmodel.tool.ToolUsage;
import org.maillage.gateway.solution.SolutionView;

@Type("ToolUsage")
@Description("That a place uses a digital tool for a need.")
public final class ToolUsageView {

    private final ToolUsage usage;
    private final PlaceView place;

    private ToolUsageView(ToolUsage usage, PlaceView place) {
        this.usage = usage;
        this.place = place;
    }

    static ToolUsageView of(ToolUsage usage, PlaceView place) {
        return new ToolUsageView(usage, place);
    }

    @Id
    @NonNull public UUID getId() {
        return usage.id();
    }

    @NonNull public PlaceView getPlace() {
        return place;
    }

    @Description("The tool in the catalogue; null when it is not there.")
    public @Nullable SolutionView getSolution() {
        var solution = usage.solutionId();
        var reading = place.reading();
        return solution == null
                ? null
                : reading.model()
                        .find(Solution.class, solution)
                        .map(one -> SolutionView.of(one, reading))
                        .orElse(null);
    }

    @NonNull @Description("Its name as the place says it.")
    public String getTool() {
        return usage.tool();
    }

    @NonNull @Description("What it is used for, such as files or video-meeting.")
    public String getNeed() {
        return usage.need();
    }

    @Description("From 1 to 5.")
    public @Nullable Integer getSatisfaction() {
        return usage.satisfaction();
    }

    public boolean getWantsAlternative() {
        return usage.wantsAlternative();
    }

    public @Nullable LocalDate getSince() {
        return usage.since();
    }
}
