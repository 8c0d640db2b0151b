package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.tool.ToolUsage;

final class ToolUsageReader {

    private ToolUsageReader() {}

    static ToolUsage read(Members members, Position position) throws UnreadableEntity {
        return new ToolUsage(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("placeId"),
                members.idOrNull("solutionId"),
                members.word("tool"),
                members.word("need"),
                members.integerOrNull("satisfaction"),
                members.flag("wantsAlternative"),
                members.dateOrNull("since"),
                members.ids("networkIds"),
                members.nestedOrNull("territory", Shared::territory),
                members.code("placeStatus", PlaceStatus.class),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
