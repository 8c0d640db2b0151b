package org.maillage.gateway.host;

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
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.host.Host;

@GraphQLApi
public class HostMutations {

    private final Directory directory;
    private final DirectoryHosts owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public HostMutations(
            Directory directory,
            @RestClient DirectoryHosts owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("publishHost")
    @NonNull @Description("[network admin]")
    public HostView publishHost(@Name("input") @NonNull HostInput input) {
        return seen(directory.change(() -> owner.publish(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateHost")
    @NonNull @Description("[network admin] A member left out stays as it was, null empties it.")
    public HostView updateHost(
            @Name("id") @Id @NonNull String id, @Name("version") int version, @Name("input") @NonNull HostInput input) {
        var host = Ids.required(id, "/id");
        return seen(directory.change(() -> owner.update(host, Asked.etag(version), asked.json(asked.input()))));
    }

    private HostView seen(Reply reply) {
        return HostView.of(writes.seen(Host.class, EntityKind.HOST, reply), readings.now());
    }
}
