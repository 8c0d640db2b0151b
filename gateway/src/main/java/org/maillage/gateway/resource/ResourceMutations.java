package org.maillage.gateway.resource;

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
import org.maillage.gateway.readmodel.resource.Resource;

@GraphQLApi
public class ResourceMutations {

    private final Directory directory;
    private final DirectoryResources owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public ResourceMutations(
            Directory directory,
            @RestClient DirectoryResources owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("publishResource")
    @NonNull @Description("[network admin]")
    public ResourceView publishResource(@Name("input") @NonNull ResourceInput input) {
        return seen(directory.change(() -> owner.publish(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateResource")
    @NonNull @Description("[network admin] A member left out stays as it was, null empties it.")
    public ResourceView updateResource(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull ResourceInput input) {
        var resource = Ids.required(id, "/id");
        return seen(directory.change(() -> owner.update(resource, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("withdrawResource")
    @Id
    @NonNull @Description("[network admin]")
    public String withdrawResource(@Name("id") @Id @NonNull String id, @Name("version") int version) {
        var resource = Ids.required(id, "/id");
        directory.change(() -> owner.withdraw(resource, Asked.etag(version)));
        writes.reached(EntityKind.RESOURCE, resource, version + 1L);
        return id;
    }

    private ResourceView seen(Reply reply) {
        return ResourceView.of(writes.seen(Resource.class, EntityKind.RESOURCE, reply), readings.now());
    }
}
