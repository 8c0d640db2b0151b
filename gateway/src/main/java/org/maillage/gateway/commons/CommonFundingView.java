package org.maillage.gateway.commons;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.readmodel.funding.CommonTotals;

@Type("CommonFunding")
@Description("Money put into a common. In euros; of what is kept in another currency alone, in that one.")
public record CommonFundingView(
        @NonNull MoneyView raised,
        @NonNull MoneyView own,
        @NonNull MoneyView matched,
        @NonNull MoneyView granted,
        @Description("How many places put something in.") int contributors,
        @NonNull MoneyView paidOut) {

    static CommonFundingView of(CommonTotals totals) {
        return new CommonFundingView(
                MoneyView.of(totals.raised()),
                MoneyView.of(totals.own()),
                MoneyView.of(totals.matched()),
                MoneyView.of(totals.granted()),
                totals.contributors(),
                MoneyView.of(totals.paidOut()));
    }
}
