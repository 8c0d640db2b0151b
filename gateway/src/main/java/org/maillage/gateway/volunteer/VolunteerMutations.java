package org.maillage.gateway.volunteer;

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
import org.maillage.gateway.readmodel.commons.VolunteerTime;

@GraphQLApi
public class VolunteerMutations {

    private final Funding funding;
    private final FundingVolunteers owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public VolunteerMutations(
            Funding funding,
            @RestClient FundingVolunteers owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("recordVolunteerTime")
    @NonNull @Description(
            "[steward of the place, network admin] Valued at the network's hourly rate of its day; no balance moves.")
    public VolunteerTimeView recordVolunteerTime(@Name("input") @NonNull VolunteerTimeInput input) {
        return seen(funding.change(() -> owner.record(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    private VolunteerTimeView seen(Reply reply) {
        return VolunteerTimeView.of(writes.seen(VolunteerTime.class, EntityKind.VOLUNTEER_TIME, reply), readings.now());
    }
}
