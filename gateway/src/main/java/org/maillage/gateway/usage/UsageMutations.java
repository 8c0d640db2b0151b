package org.maillage.gateway.usage;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.UsageRelation;

@GraphQLApi
public class UsageMutations {

    private final Funding funding;
    private final FundingUsages owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public UsageMutations(
            Funding funding, @RestClient FundingUsages owner, Asked asked, ReadYourWrites writes, Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("declareUsage")
    @NonNull @Description(
            "[steward of the place] In the place of what it said before; refused with place-closed, and with invalid-relation when a place is satisfied with what it never used.")
    public UsageView declareUsage(
            @Name("commonId") @Id @NonNull String commonId,
            @Name("placeId") @Id @NonNull String placeId,
            @Name("relation") @NonNull UsageRelation relation,
            @Name("satisfaction") @Nullable Integer satisfaction,
            @Name("note") @Nullable String note) {
        var common = Ids.required(commonId, "/commonId");
        var place = Ids.required(placeId, "/placeId");
        var usage = new LinkedHashMap<String, Object>();
        usage.put("relation", relation);
        if (satisfaction != null) {
            usage.put("satisfaction", satisfaction);
        }
        if (note != null) {
            usage.put("note", note);
        }
        return seen(funding.change(() -> owner.declare(common, place, asked.json(usage))));
    }

    private UsageView seen(Reply reply) {
        return UsageView.of(writes.seen(Usage.class, EntityKind.USAGE, reply), readings.now());
    }
}
