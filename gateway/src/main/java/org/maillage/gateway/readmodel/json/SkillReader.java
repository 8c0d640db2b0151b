package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.skill.ExchangeMode;
import org.maillage.gateway.readmodel.skill.SkillOffer;

final class SkillReader {

    private SkillReader() {}

    // What people write of themselves is not pooled: what is withdrawn must leave the memory.
    static SkillOffer read(Members members, Position position) throws UnreadableEntity {
        return new SkillOffer(
                members.id("id"),
                members.integer("version"),
                position,
                members.idOrNull("placeId"),
                members.text("displayName"),
                members.texts("skills"),
                members.texts("wants"),
                members.textOrNull("description"),
                members.code("exchange", ExchangeMode.class),
                members.textOrNull("availability"),
                members.date("expiresOn"),
                members.ids("networkIds"),
                members.nestedOrNull("territory", Shared::territory),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
