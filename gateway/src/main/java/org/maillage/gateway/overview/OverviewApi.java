package org.maillage.gateway.overview;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.readmodel.funding.FundingFigures;

@GraphQLApi
public class OverviewApi {

    private final FundingFigures figures;

    @Inject
    public OverviewApi(FundingFigures figures) {
        this.figures = figures;
    }

    @Query("fundingOverview")
    @NonNull @Description("Public totals of co-funding: of the commons that a network lists, or of all.")
    public FundingOverviewView fundingOverview(@Name("networkId") @Id @Nullable String networkId) {
        return FundingOverviewView.of(figures.overview(Ids.optional(networkId, "/networkId")));
    }
}
