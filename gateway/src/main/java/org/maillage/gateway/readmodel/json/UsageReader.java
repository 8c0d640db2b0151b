package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.UsageRelation;

final class UsageReader {

    private UsageReader() {}

    static Usage read(Members members, Position position) throws UnreadableEntity {
        return new Usage(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("commonId"),
                members.id("placeId"),
                members.code("relation", UsageRelation.class),
                members.dateOrNull("since"),
                members.integerOrNull("satisfaction"),
                members.textOrNull("note"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
