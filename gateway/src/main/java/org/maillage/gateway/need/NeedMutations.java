package org.maillage.gateway.need;

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
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.need.Need;

@GraphQLApi
public class NeedMutations {

    private final Directory directory;
    private final DirectoryNeeds owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public NeedMutations(
            Directory directory,
            @RestClient DirectoryNeeds owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("voiceNeed")
    @NonNull @Description("[steward of the place, admin of its network or of the network]")
    public NeedView voiceNeed(@Name("input") @NonNull NeedInput input) {
        return seen(directory.change(() -> owner.voice(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("answerNeed")
    @NonNull @Description("[any member] In the name of a host, or not.")
    public NeedView answerNeed(
            @Name("needId") @Id @NonNull String needId,
            @Name("hostId") @Id @Nullable String hostId,
            @Name("message") @NonNull String message) {
        var need = Ids.required(needId, "/needId");
        var answer = new LinkedHashMap<String, Object>();
        var host = Ids.optional(hostId, "/hostId");
        if (host != null) {
            answer.put("hostId", host);
        }
        answer.put("message", message);
        return seen(directory.change(() -> owner.answer(need, asked.idempotencyKey(), asked.json(answer))));
    }

    @Mutation("settleNeed")
    @NonNull @Description("[steward of the place, admin of its network or of the network] It is answered for good.")
    public NeedView settleNeed(@Name("id") @Id @NonNull String id, @Name("version") int version) {
        var need = Ids.required(id, "/id");
        return seen(
                directory.change(() -> owner.settle(need, asked.idempotencyKey(), Asked.etag(version), Asked.NOTHING)));
    }

    @Mutation("withdrawNeed")
    @NonNull @Description("[steward of the place, admin of its network or of the network] It is not needed any more.")
    public NeedView withdrawNeed(@Name("id") @Id @NonNull String id, @Name("version") int version) {
        var need = Ids.required(id, "/id");
        return seen(directory.change(
                () -> owner.withdraw(need, asked.idempotencyKey(), Asked.etag(version), Asked.NOTHING)));
    }

    private NeedView seen(Reply reply) {
        return NeedView.of(writes.seen(Need.class, EntityKind.NEED, reply), readings.now());
    }
}
