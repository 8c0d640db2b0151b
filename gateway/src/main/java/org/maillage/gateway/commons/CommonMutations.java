package org.maillage.gateway.commons;

import jakarta.inject.Inject;
import java.util.Map;
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
import org.maillage.gateway.readmodel.commons.Common;

@GraphQLApi
public class CommonMutations {

    private final Funding funding;
    private final FundingCommons owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public CommonMutations(
            Funding funding, @RestClient FundingCommons owner, Asked asked, ReadYourWrites writes, Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("listCommon")
    @NonNull @Description(
            "[steward of a place that keeps it, admin of one of its networks] Into the catalogue at once, unless the network asks for a decision; refused with slug-taken.")
    public CommonView listCommon(@Name("input") @NonNull CommonInput input) {
        return seen(funding.change(() -> owner.list(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateCommon")
    @NonNull @Description(
            "[steward of a place that keeps it, admin of one of its networks] A member left out stays as it was, null empties it; refused with slug-taken, stale-version.")
    public CommonView updateCommon(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull CommonInput input) {
        var common = Ids.required(id, "/id");
        return seen(funding.change(() -> owner.update(common, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("archiveCommon")
    @NonNull @Description(
            "[steward of a place that keeps it, admin of one of its networks] Refused with wrong-state while one of its improvements is open.")
    public CommonView archiveCommon(
            @Name("id") @Id @NonNull String id, @Name("version") int version, @Name("reason") @NonNull String reason) {
        var common = Ids.required(id, "/id");
        var body = asked.json(Map.of("reason", reason));
        return seen(funding.change(() -> owner.archive(common, asked.idempotencyKey(), Asked.etag(version), body)));
    }

    private CommonView seen(Reply reply) {
        return CommonView.of(writes.seen(Common.class, EntityKind.COMMON, reply), readings.now());
    }
}
