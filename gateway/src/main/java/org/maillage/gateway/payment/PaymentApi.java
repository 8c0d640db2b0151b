package org.maillage.gateway.payment;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.contribution.ContributionAnswers;
import org.maillage.gateway.contribution.ContributionView;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.search.Paging;

@GraphQLApi
public class PaymentApi {

    private final Funding funding;
    private final FundingPayments owner;
    private final Replies replies;
    private final ContributionAnswers contributions;

    @Inject
    public PaymentApi(
            Funding funding, @RestClient FundingPayments owner, Replies replies, ContributionAnswers contributions) {
        this.funding = funding;
        this.owner = owner;
        this.replies = replies;
        this.contributions = contributions;
    }

    @Query("unmatchedPayments")
    @Description(
            "[network treasurer] Money that came in and belongs to no contribution yet, the first 100; asked from the funding service.")
    public @Nullable List<@NonNull PaymentView> unmatchedPayments(@Name("networkId") @Id @NonNull String networkId) {
        var network = Ids.required(networkId, "/networkId");
        var answer = funding.ask(() -> owner.unmatched(network, Paging.LARGEST_SIZE, null));
        return replies.list(Payment.class, answer.path("items")).stream()
                .map(PaymentView::of)
                .toList();
    }

    @Description("That it was meant for, when it is known.")
    public @Nullable ContributionView contribution(@Source PaymentView payment) {
        var id = payment.payment().contributionId();
        return id == null ? null : contributions.byId(id);
    }
}
