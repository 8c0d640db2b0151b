package org.maillage.gateway.tool;

import jakarta.inject.Inject;
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
import org.maillage.gateway.place.ChildAnswers;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.tool.ToolUsage;

@GraphQLApi
public class ToolMutations {

    private final Directory directory;
    private final DirectoryTools owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final ChildAnswers answers;

    @Inject
    public ToolMutations(
            Directory directory,
            @RestClient DirectoryTools owner,
            Asked asked,
            ReadYourWrites writes,
            ChildAnswers answers) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.answers = answers;
    }

    @Mutation("declareToolUsage")
    @NonNull @Description("[steward of the place, admin of its network]")
    public ToolUsageView declareToolUsage(
            @Name("placeId") @Id @NonNull String placeId, @Name("input") @NonNull ToolUsageInput input) {
        var place = Ids.required(placeId, "/placeId");
        var reply = directory.change(() -> owner.declare(place, asked.idempotencyKey(), asked.json(asked.input())));
        var seen = answers.seen(ToolUsage.class, EntityKind.TOOL_USAGE, reply);
        return ToolUsageView.of(seen.thing(), seen.place());
    }

    @Mutation("endToolUsage")
    @Id
    @NonNull @Description("[steward of the place, admin of its network]")
    public String endToolUsage(@Name("id") @Id @NonNull String id) {
        var usage = Ids.required(id, "/id");
        directory.change(() -> owner.end(usage, Asked.ANY_VERSION));
        writes.gone(EntityKind.TOOL_USAGE, usage);
        return id;
    }
}
