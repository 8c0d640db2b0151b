package org.maillage.gateway.programme;

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
import org.maillage.gateway.readmodel.programme.Programme;

@GraphQLApi
public class ProgrammeMutations {

    private final Funding funding;
    private final FundingProgrammes owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public ProgrammeMutations(
            Funding funding,
            @RestClient FundingProgrammes owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("openProgramme")
    @NonNull @Description(
            "[agent of the funder] As a draft, for the network to approve; refused with rule-incoherent, slug-taken.")
    public ProgrammeView openProgramme(@Name("input") @NonNull ProgrammeInput input) {
        return seen(funding.change(() -> owner.open(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateProgramme")
    @NonNull @Description(
            "[agent of the funder] A new version of its rule, for the contributions after it; refused with rule-incoherent, rule-fixed, budget-below-used, stale-version.")
    public ProgrammeView updateProgramme(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull ProgrammeInput input) {
        var programme = Ids.required(id, "/id");
        return seen(funding.change(() -> owner.update(programme, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("approveProgramme")
    @NonNull @Description("[network admin] Refused with wrong-state, and with decision-required where the network asks for one.")
    public ProgrammeView approveProgramme(@Name("id") @Id @NonNull String id) {
        var programme = Ids.required(id, "/id");
        return seen(funding.change(() -> owner.approve(programme, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("suspendProgramme")
    @NonNull @Description("[agent of the funder, network admin] It adds nothing until it is resumed; refused with wrong-state.")
    public ProgrammeView suspendProgramme(@Name("id") @Id @NonNull String id, @Name("reason") @NonNull String reason) {
        var programme = Ids.required(id, "/id");
        var body = asked.json(Map.of("reason", reason));
        return seen(funding.change(() -> owner.suspend(programme, asked.idempotencyKey(), body)));
    }

    @Mutation("resumeProgramme")
    @NonNull @Description("[network admin] Refused with wrong-state.")
    public ProgrammeView resumeProgramme(@Name("id") @Id @NonNull String id) {
        var programme = Ids.required(id, "/id");
        return seen(funding.change(() -> owner.resume(programme, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("closeProgramme")
    @NonNull @Description(
            "[agent of the funder, network admin] Shares its budget when it is of a kind that shares at the close, and publishes the explanation; what is left goes back to the funder. Refused with wrong-state.")
    public ProgrammeView closeProgramme(@Name("id") @Id @NonNull String id) {
        var programme = Ids.required(id, "/id");
        return seen(funding.change(() -> owner.close(programme, asked.idempotencyKey(), Asked.NOTHING)));
    }

    private ProgrammeView seen(Reply reply) {
        return ProgrammeView.of(writes.seen(Programme.class, EntityKind.PROGRAMME, reply), readings.now());
    }
}
