package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.space.SpaceKind;

final class SpaceReader {

    private SpaceReader() {}

    static Space read(Members members, Position position) throws UnreadableEntity {
        return new Space(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("placeId"),
                members.word("name"),
                members.codeOr("kind", SpaceKind.OTHER),
                members.words("purposes"),
                members.decimalOrNull("surfaceM2"),
                members.integerOrNull("capacity"),
                members.words("features"),
                members.flagOrNull("accessible"),
                members.textOrNull("conditions"),
                members.list("rates", Shared::rate),
                members.moneyOrNull("minimumDayRate"),
                members.ids("networkIds"),
                members.nestedOrNull("territory", Shared::territory),
                members.code("placeStatus", PlaceStatus.class),
                members.list("externalIds", Shared::externalId),
                members.instantOrNull("verifiedAt"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
