package org.maillage.gateway.improvement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.readmodel.funding.PlaceTotals;

@Type("PlaceFunding")
@Description(
        "What a place put into commons, and what matched it. In euros; of what is in another currency alone, in that one.")
public record PlaceFundingView(
        @NonNull MoneyView contributed, @NonNull MoneyView matched, int commonsFunded) {

    static PlaceFundingView of(PlaceTotals totals) {
        return new PlaceFundingView(
                MoneyView.of(totals.contributed()), MoneyView.of(totals.matched()), totals.commonsFunded());
    }
}
