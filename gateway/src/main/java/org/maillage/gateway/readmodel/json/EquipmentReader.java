package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.equipment.SharingMode;
import org.maillage.gateway.readmodel.place.PlaceStatus;

final class EquipmentReader {

    private EquipmentReader() {}

    static Equipment read(Members members, Position position) throws UnreadableEntity {
        return new Equipment(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("placeId"),
                members.idOrNull("spaceId"),
                members.word("name"),
                members.word("category"),
                members.integer("quantity"),
                members.wordOrNull("make"),
                members.wordOrNull("model"),
                members.words("processes"),
                members.words("materials"),
                members.code("sharing", SharingMode.class),
                members.textOrNull("conditions"),
                members.list("rates", Shared::rate),
                members.moneyOrNull("minimumDayRate"),
                members.flag("trainingRequired"),
                members.wordOrNull("condition"),
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
