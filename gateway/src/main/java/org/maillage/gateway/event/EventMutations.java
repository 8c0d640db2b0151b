package org.maillage.gateway.event;

import io.smallrye.graphql.api.Nullable;
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
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.event.Event;

@GraphQLApi
public class EventMutations {

    private final Directory directory;
    private final DirectoryEvents owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public EventMutations(
            Directory directory,
            @RestClient DirectoryEvents owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("publishEvent")
    @NonNull @Description("[steward of the place, admin of the network]")
    public EventView publishEvent(@Name("input") @NonNull EventInput input) {
        return seen(directory.change(() -> owner.publish(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateEvent")
    @NonNull @Description("[steward of the place, admin of the network] A member left out stays as it was, null empties it.")
    public EventView updateEvent(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull EventInput input) {
        var event = Ids.required(id, "/id");
        return seen(directory.change(() -> owner.update(event, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("cancelEvent")
    @NonNull @Description("[steward of the place, admin of the network] It stays readable, as cancelled.")
    public EventView cancelEvent(
            @Name("id") @Id @NonNull String id, @Name("version") int version, @Name("reason") @Nullable String reason) {
        var event = Ids.required(id, "/id");
        var body = asked.json(reason == null ? Map.of() : Map.of("reason", reason));
        return seen(directory.change(() -> owner.cancel(event, asked.idempotencyKey(), Asked.etag(version), body)));
    }

    @Mutation("relayEvent")
    @NonNull @Description("[admin of the network that relays] The event is told by that network too.")
    public EventView relayEvent(
            @Name("eventId") @Id @NonNull String eventId, @Name("networkId") @Id @NonNull String networkId) {
        var event = Ids.required(eventId, "/eventId");
        var network = Ids.required(networkId, "/networkId");
        return seen(directory.change(() -> owner.relay(event, network, asked.idempotencyKey(), "{}")));
    }

    private EventView seen(Reply reply) {
        return new EventView(writes.seen(Event.class, EntityKind.EVENT, reply), readings.now());
    }
}
