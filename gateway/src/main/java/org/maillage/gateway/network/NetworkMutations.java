package org.maillage.gateway.network;

import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.ReadYourWrites;
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
        var reply =
                directory.change(service -> service.createNetwork(asked.idempotencyKey(), asked.json(asked.input())));
        return NetworkView.of(writes.seen(Network.class, EntityKind.NETWORK, reply), readings.now());
    }
}
