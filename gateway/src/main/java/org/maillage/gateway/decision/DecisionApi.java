package org.maillage.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.connection.FacetValueView;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.decision.Decision;
import org.maillage.gateway.readmodel.decision.DecisionStatus;

@GraphQLApi
public class DecisionApi {

    private final Readings readings;
    private final Labels labels;

    @Inject
    public DecisionApi(Readings readings, Labels labels) {
        this.readings = readings;
        this.labels = labels;
    }

    @Query("decisions")
    @NonNull @Description("Of a network, the last to close first.")
    public List<@NonNull DecisionView> decisions(
            @Name("networkId") @Id @NonNull String networkId,
            @Name("status") @DefaultValue("OPEN") @Nullable DecisionStatus status) {
        var reading = readings.now();
        var wanted = status == null ? DecisionStatus.OPEN : status;
        return reading.model().at(Decision.OF_NETWORK, Ids.required(networkId, "/networkId")).stream()
                .filter(decision -> decision.status() == wanted)
                .sorted(Decision.LATEST_FIRST)
                .map(decision -> DecisionView.of(decision, reading))
                .toList();
    }

    @NonNull @Description("How many places said what: FOR, AGAINST, ABSTAIN, BLOCK.")
    public List<@NonNull FacetValueView> tally(@Source DecisionView decision) {
        return decision.decision().tally().entrySet().stream()
                .map(voices -> new FacetValueView(
                        voices.getKey().name(),
                        labels.voteChoice(voices.getKey().name()),
                        voices.getValue()))
                .toList();
    }
}
