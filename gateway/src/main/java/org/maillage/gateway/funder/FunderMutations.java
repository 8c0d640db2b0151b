package org.maillage.gateway.funder;

import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.funder.Funder;

@GraphQLApi
public class FunderMutations {

    private final Funding funding;
    private final FundingFunders owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public FunderMutations(
            Funding funding, @RestClient FundingFunders owner, Asked asked, ReadYourWrites writes, Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("registerFunder")
    @NonNull @Description(
            "[administrator, network admin] An administrator then grants ORGANISATION_AGENT on its id to those who act for it.")
    public FunderView registerFunder(@Name("input") @NonNull FunderInput input) {
        return seen(funding.change(() -> owner.register(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    private FunderView seen(Reply reply) {
        return FunderView.of(writes.seen(Funder.class, EntityKind.FUNDER, reply), readings.now());
    }
}
