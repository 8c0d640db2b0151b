package org.maillage.gateway.space;

import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.place.ChildAnswers;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.space.Space;

@GraphQLApi
public class SpaceMutations {

    private final Directory directory;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final ChildAnswers answers;

    @Inject
    public SpaceMutations(Directory directory, Asked asked, ReadYourWrites writes, ChildAnswers answers) {
        this.directory = directory;
        this.asked = asked;
        this.writes = writes;
        this.answers = answers;
    }

    @Mutation("addSpace")
    @NonNull @Description("[steward of the place, admin of its network]")
    public SpaceView addSpace(@Name("placeId") @Id @NonNull String placeId, @Name("input") @NonNull SpaceInput input) {
        var place = Ids.required(placeId, "/placeId");
        return seen(directory.change(
                service -> service.addSpace(place, asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateSpace")
    @NonNull @Description("[steward of the place, admin of its network] A member left out stays as it was, null empties it.")
    public SpaceView updateSpace(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull SpaceInput input) {
        var space = Ids.required(id, "/id");
        return seen(directory.change(
                service -> service.updateSpace(space, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("removeSpace")
    @Id
    @NonNull @Description("[steward of the place, admin of its network]")
    public String removeSpace(@Name("id") @Id @NonNull String id, @Name("version") int version) {
        UUID space = Ids.required(id, "/id");
        directory.change(service -> service.removeSpace(space, Asked.etag(version)));
        writes.reached(EntityKind.SPACE, space, version + 1L);
        return id;
    }

    private SpaceView seen(Reply reply) {
        var seen = answers.seen(Space.class, EntityKind.SPACE, reply);
        return SpaceView.of(seen.thing(), seen.place());
    }
}
