package org.maillage.gateway.overview;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.readmodel.funding.FundingOverview;
import org.maillage.gateway.volunteer.Hours;

@Type("FundingOverview")
@Description("Public totals of co-funding. In euros; of what is in another currency alone, in that one.")
public record FundingOverviewView(
        @Description("In the catalogue.") int commons,
        int improvementsOpen,

        @Description("What places put in themselves.") @NonNull MoneyView contributed,

        @NonNull MoneyView matched,
        @NonNull MoneyView granted,
        @NonNull MoneyView paidOut,
        int contributingPlaces,
        double volunteerHours,

        @Description("Beside the money, never in it.") @NonNull MoneyView volunteerValue) {

    static FundingOverviewView of(FundingOverview overview) {
        return new FundingOverviewView(
                overview.commons(),
                overview.improvementsOpen(),
                MoneyView.of(overview.contributed()),
                MoneyView.of(overview.matched()),
                MoneyView.of(overview.granted()),
                MoneyView.of(overview.paidOut()),
                overview.contributingPlaces(),
                Hours.of(overview.volunteerMinutes()),
                MoneyView.of(overview.volunteerValue()));
    }
}
