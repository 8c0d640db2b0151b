package org.maillage.gateway.place;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
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
import org.maillage.gateway.reading.Readings;
import org.maillage.kernel.Refusal;

/** What a hand says of two places that may be one. */
@GraphQLApi
public class DuplicateMutations {

    private static final int MOST_PAIRS = 200;

    private final Directory directory;
    private final DirectoryDuplicates owner;
    private final Asked asked;
    private final PlaceAnswers answers;
    private final Readings readings;

    @Inject
    public DuplicateMutations(
            Directory directory,
            @RestClient DirectoryDuplicates owner,
            Asked asked,
            PlaceAnswers answers,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.answers = answers;
        this.readings = readings;
    }

    @Mutation("mergePlaces")
    @NonNull @Description(
            "[network admin] The one kept takes children, grants, networks and identifiers of the other, whose ids lead to it from then on.")
    public PlaceView mergePlaces(@Name("keep") @Id @NonNull String keep, @Name("absorb") @Id @NonNull String absorb) {
        var survivor = Ids.required(keep, "/keep");
        var body = asked.json(Map.of("absorb", Ids.required(absorb, "/absorb")));
        return answers.seen(directory.change(() -> owner.merge(survivor, asked.idempotencyKey(), body)));
    }

    @Mutation("dismissDuplicate")
    @NonNull @Description(
            "[network admin] They are two places: the pair is not offered again unless a name changes or one moves.")
    public PlaceView dismissDuplicate(
            @Name("placeId") @Id @NonNull String placeId,
            @Name("otherId") @Id @NonNull String otherId,
            @Name("reason") @NonNull String reason) {
        var place = Ids.required(placeId, "/placeId");
        var pair = pair(place, Ids.required(otherId, "/otherId"));
        var body = asked.json(Map.of("reason", reason));
        directory.change(() -> owner.different(pair, asked.idempotencyKey(), body));
        var reading = readings.now();
        return reading.model()
                .place(place)
                .map(one -> PlaceView.of(one, reading))
                .orElseThrow(() -> Refusal.notFound("place"));
    }

    private UUID pair(UUID place, UUID other) {
        var pairs = directory.change(() -> owner.of(place, MOST_PAIRS)).state().path("duplicates");
        return StreamSupport.stream(pairs.spliterator(), false)
                .filter(pair -> isOfThePair(other, pair))
                .map(pair -> UUID.fromString(pair.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("duplicate"));
    }

    private static boolean isOfThePair(UUID other, JsonNode pair) {
        return StreamSupport.stream(pair.path("places").spliterator(), false)
                .anyMatch(one -> other.toString().equals(one.path("id").asText()));
    }
}
