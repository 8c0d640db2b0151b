package org.maillage.gateway.freshness;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.readmodel.Figures;
import org.maillage.gateway.readmodel.Scope;

@GraphQLApi
public class FreshnessApi {

    private final Figures figures;

    @Inject
    public FreshnessApi(Figures figures) {
        this.figures = figures;
    }

    @Query("freshness")
    @NonNull @Description("How fresh the places of a network are, or all places.")
    public FreshnessReportView freshness(@Name("networkId") @Id @Nullable String networkId) {
        return FreshnessReportView.of(figures.freshness(new Scope(Ids.optional(networkId, "/networkId"), null)));
    }
}
