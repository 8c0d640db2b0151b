package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.space.Rate;
import org.maillage.gateway.readmodel.space.RateUnit;
import org.maillage.gateway.readmodel.space.SlidingScale;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.kernel.Money;

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
                members.list("rates", SpaceReader::rate),
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

    private static Optional<Rate> rate(Members members) throws UnreadableEntity {
        return Optional.of(members.pool()
                .one(new Rate(
                        members.code("unit", RateUnit.class),
                        members.moneyOrNull("price"),
                        members.wordOrNull("audience"),
                        members.flag("free"),
                        members.nestedOrNull("slidingScale", SpaceReader::slidingScale))));
    }

    private static SlidingScale slidingScale(Members members) throws UnreadableEntity {
        return new SlidingScale(
                required(members.moneyOrNull("minimum")),
                members.moneyOrNull("suggested"),
                members.moneyOrNull("maximum"));
    }

    private static Money required(@Nullable Money money) throws UnreadableEntity {
        if (money == null) {
            throw new UnreadableEntity("minimum is missing");
        }
        return money;
    }
}
