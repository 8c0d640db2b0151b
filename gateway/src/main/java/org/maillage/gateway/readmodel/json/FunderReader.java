package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.funder.Funder;
import org.maillage.gateway.readmodel.funder.FunderKind;

final class FunderReader {

    private FunderReader() {}

    static Funder read(Members members, Position position) throws UnreadableEntity {
        return new Funder(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("name"),
                members.code("kind", FunderKind.class),
                members.flag("publicMoney"),
                members.textOrNull("siren"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
