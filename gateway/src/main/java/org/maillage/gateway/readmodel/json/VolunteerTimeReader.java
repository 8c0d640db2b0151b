package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.commons.VolunteerTime;

final class VolunteerTimeReader {

    private VolunteerTimeReader() {}

    static VolunteerTime read(Members members, Position position) throws UnreadableEntity {
        return new VolunteerTime(
                members.id("id"),
                members.integer("version"),
                position,
                members.idOrNull("commonId"),
                members.idOrNull("networkId"),
                members.idOrNull("placeId"),
                members.integer("minutes"),
                members.text("activity"),
                members.date("on"),
                members.money("valuedAt"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
