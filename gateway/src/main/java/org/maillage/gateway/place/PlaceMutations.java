package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.freshness.PlacePart;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;

@GraphQLApi
public class PlaceMutations {

    private final Directory directory;
    private final Asked asked;
    private final PlaceAnswers answers;

    @Inject
    public PlaceMutations(Directory directory, Asked asked, PlaceAnswers answers) {
        this.directory = directory;
        this.asked = asked;
        this.answers = answers;
    }

    @Mutation("registerPlace")
    @NonNull @Description("[any member] A new place; as a proposal when its network asks for validation.")
    public PlaceView registerPlace(@Name("input") @NonNull PlaceInput input) {
        return answers.seen(
                directory.change(service -> service.registerPlace(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updatePlace")
    @NonNull @Description("[steward of the place, admin of its network] A member left out stays as it was, null empties it.")
    public PlaceView updatePlace(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull PlaceInput input) {
        var place = Ids.required(id, "/id");
        return answers.seen(directory.change(
                service -> service.updatePlace(place, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("closePlace")
    @NonNull @Description("[steward of the place, admin of its network] It stays readable, and leaves the search.")
    public PlaceView closePlace(
            @Name("id") @Id @NonNull String id, @Name("version") int version, @Name("reason") @NonNull String reason) {
        var place = Ids.required(id, "/id");
        var body = asked.json(Map.of("reason", reason));
        return answers.seen(directory.change(
                service -> service.closePlace(place, asked.idempotencyKey(), Asked.etag(version), body)));
    }

    @Mutation("confirmPlace")
    @NonNull @Description(
            "The steward says: still true today. Renews freshness of the place and all under it, or of the named parts.")
    public PlaceView confirmPlace(
            @Name("id") @Id @NonNull String id, @Name("parts") @Nullable List<@NonNull PlacePart> parts) {
        var place = Ids.required(id, "/id");
        var body = asked.json(parts == null ? Map.of() : Map.of("parts", parts));
        return answers.seen(directory.change(service -> service.confirmPlace(place, asked.idempotencyKey(), body)));
    }

    @Mutation("reopenPlace")
    @NonNull @Description("[admin of its network]")
    public PlaceView reopenPlace(@Name("id") @Id @NonNull String id, @Name("version") int version) {
        var place = Ids.required(id, "/id");
        return answers.seen(directory.change(
                service -> service.reopenPlace(place, asked.idempotencyKey(), Asked.etag(version), Asked.NOTHING)));
    }
}
