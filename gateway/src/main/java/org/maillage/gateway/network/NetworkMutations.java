package org.maillage.gateway.network;

import jakarta.inject.Inject;
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
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.network.Network;

@GraphQLApi
public class NetworkMutations {

    private final Directory directory;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public NetworkMutations(Directory directory, Asked asked, ReadYourWrites writes, Readings readings) {
        this.directory = directory;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("createNetwork")
    @NonNull @Description("[administrator]")
    public NetworkView createNetwork(@Name("input") @NonNull NetworkInput input) {
        return seen(
                directory.change(service -> service.createNetwork(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateNetwork")
    @NonNull @Description("[network admin] A member left out stays as it was, null empties it.")
    public NetworkView updateNetwork(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull NetworkInput input) {
        var network = Ids.required(id, "/id");
        return seen(directory.change(
                service -> service.updateNetwork(network, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("adoptManifesto")
    @NonNull @Description(
            "[network admin] The criteria that solutions are assessed by from now on, in the place of those before.")
    public NetworkView adoptManifesto(
            @Name("networkId") @Id @NonNull String networkId, @Name("input") @NonNull ManifestoInput input) {
        var network = Ids.required(networkId, "/networkId");
        return seen(directory.change(
                service -> service.adoptManifesto(network, Asked.ANY_VERSION, asked.json(asked.input()))));
    }

    private NetworkView seen(Reply reply) {
        return NetworkView.of(writes.seen(Network.class, EntityKind.NETWORK, reply), readings.now());
    }
}
