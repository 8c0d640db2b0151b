package org.maillage.gateway.skill;

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
import org.maillage.gateway.readmodel.skill.SkillOffer;

@GraphQLApi
public class SkillMutations {

    private final Directory directory;
    private final DirectorySkills owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public SkillMutations(
            Directory directory,
            @RestClient DirectorySkills owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("offerSkill")
    @NonNull @Description("[the person] Publishes what the caller can do, for a year.")
    public SkillOfferView offerSkill(@Name("input") @NonNull SkillOfferInput input) {
        return seen(directory.change(() -> owner.offer(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("renewSkill")
    @NonNull @Description("[the person] She consents for another year.")
    public SkillOfferView renewSkill(@Name("id") @Id @NonNull String id) {
        var offer = Ids.required(id, "/id");
        return seen(directory.change(() -> owner.renew(offer, asked.idempotencyKey(), "{}")));
    }

    @Mutation("withdrawSkill")
    @Id
    @NonNull @Description("[the person, admin of the network] Takes an offer back; nothing of its words is kept.")
    public String withdrawSkill(@Name("id") @Id @NonNull String id) {
        var offer = Ids.required(id, "/id");
        directory.change(() -> owner.withdraw(offer, "*"));
        writes.gone(EntityKind.SKILL, offer);
        return id;
    }

    private SkillOfferView seen(Reply reply) {
        return new SkillOfferView(writes.seen(SkillOffer.class, EntityKind.SKILL, reply), readings.now());
    }
}
