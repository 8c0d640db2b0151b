package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.improvement.Investment;

final class InvestmentReader {

    private InvestmentReader() {}

    static Investment read(Members members, Position position) throws UnreadableEntity {
        return new Investment(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("placeId"),
                members.id("improvementId"),
                members.id("commonId"),
                members.money("own"),
                members.money("matched"),
                members.instant("updatedAt"));
    }
}
