package org.maillage.gateway.need;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.readmodel.need.NeedStatus;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.solution.SolutionView;
import org.maillage.gateway.territory.TerritoryView;
import org.maillage.kernel.matching.NeedKind;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryLevel;

@Type("Need")
@Description("What a place or a network lacks, said aloud so that others can answer.")
public final class NeedView {

    private final Need need;
    private final Reading reading;

    private NeedView(Need need, Reading reading) {
        this.need = need;
        this.reading = reading;
    }

    static NeedView of(Need need, Reading reading) {
        return new NeedView(need, reading);
    }

    @Ignore
    Need need() {
        return need;
    }

    @Ignore
    Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return need.id();
    }

    public int getVersion() {
        return Math.toIntExact(need.version());
    }

    @Description("The tool asked for, when one is.")
    public @Nullable SolutionView getSolution() {
        var solution = need.solutionId();
        return solution == null
                ? null
                : reading.model()
                        .find(Solution.class, solution)
                        .map(one -> SolutionView.of(one, reading))
                        .orElse(null);
    }

    @Description("The commune of its place, or the territory of its network.")
    public @Nullable TerritoryView getTerritory() {
        var there = need.territory();
        if (there != null) {
            return Territories.load()
                    .find(TerritoryLevel.COMMUNE, there.commune())
                    .map(TerritoryView::of)
                    .orElse(null);
        }
        var network = getNetwork();
        return network == null ? null : network.getTerritory();
    }

    @NonNull public Instant getCreatedAt() {
        return need.createdAt();
    }

    @Description("The place that voiced it; null when a network did.")
    public @Nullable PlaceView getPlace() {
        var place = need.placeId();
        return place == null
                ? null
                : reading.model()
                        .place(place)
                        .map(one -> PlaceView.of(one, reading))
                        .orElse(null);
    }

    @Description("The network that voiced it; null when a place did.")
    public @Nullable NetworkView getNetwork() {
        var network = need.networkId();
        return network == null
                ? null
                : reading.model()
                        .network(network)
                        .map(one -> NetworkView.of(one, reading))
                        .orElse(null);
    }

    @NonNull public String getTitle() {
        return need.title();
    }

    @NonNull public NeedKind getKind() {
        return need.kind();
    }

    public @Nullable String getDetails() {
        return need.details();
    }

    @NonNull public NeedStatus getStatus() {
        return need.status();
    }

    @NonNull @Description("The oldest first.")
    public List<@NonNull NeedAnswerView> getAnswers() {
        return need.answers().stream()
                .map(answer -> NeedAnswerView.of(answer, reading))
                .toList();
    }
}
