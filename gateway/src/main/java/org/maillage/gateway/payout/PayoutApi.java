package org.maillage.gateway.payout;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.search.Paging;

@GraphQLApi
public class PayoutApi {

    private final Funding funding;
    private final FundingPayouts owner;
    private final Replies replies;
    private final Readings readings;

    @Inject
    public PayoutApi(Funding funding, @RestClient FundingPayouts owner, Replies replies, Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.replies = replies;
        this.readings = readings;
    }

    @Query("payouts")
    @Description("[network treasurer, admins] The latest 100 of a network; asked from the funding service.")
    public @Nullable List<@NonNull PayoutView> payouts(@Name("networkId") @Id @NonNull String networkId) {
        var network = Ids.required(networkId, "/networkId");
        var answer = funding.ask(() -> owner.page(network, Paging.LARGEST_SIZE));
        return replies.list(Payout.class, answer.path("items")).stream()
                .map(payout -> PayoutView.of(payout, readings.now()))
                .toList();
    }
}
