package org.maillage.gateway.equipment;

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
import org.maillage.gateway.place.ChildAnswers;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.equipment.Equipment;

@GraphQLApi
public class EquipmentMutations {

    private final Directory directory;
    private final DirectoryEquipment owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final ChildAnswers answers;

    @Inject
    public EquipmentMutations(
            Directory directory,
            @RestClient DirectoryEquipment owner,
            Asked asked,
            ReadYourWrites writes,
            ChildAnswers answers) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.answers = answers;
    }

    @Mutation("addEquipment")
    @NonNull @Description("[steward of the place, admin of its network]")
    public EquipmentView addEquipment(
            @Name("placeId") @Id @NonNull String placeId, @Name("input") @NonNull EquipmentInput input) {
        var place = Ids.required(placeId, "/placeId");
        return seen(directory.change(() -> owner.add(place, asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateEquipment")
    @NonNull @Description("[steward of the place, admin of its network] A member left out stays as it was, null empties it.")
    public EquipmentView updateEquipment(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull EquipmentInput input) {
        var equipment = Ids.required(id, "/id");
        return seen(directory.change(() -> owner.update(equipment, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("removeEquipment")
    @Id
    @NonNull @Description("[steward of the place, admin of its network]")
    public String removeEquipment(@Name("id") @Id @NonNull String id, @Name("version") int version) {
        var equipment = Ids.required(id, "/id");
        directory.change(() -> owner.remove(equipment, Asked.etag(version)));
        writes.reached(EntityKind.EQUIPMENT, equipment, version + 1L);
        return id;
    }

    private EquipmentView seen(Reply reply) {
        var seen = answers.seen(Equipment.class, EntityKind.EQUIPMENT, reply);
        return EquipmentView.of(seen.thing(), seen.place());
    }
}
