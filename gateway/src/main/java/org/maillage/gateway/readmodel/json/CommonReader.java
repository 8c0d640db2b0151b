package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.readmodel.commons.CommonStatus;
import org.maillage.gateway.readmodel.commons.Steward;

final class CommonReader {

    private CommonReader() {}

    static Common read(Members members, Position position) throws UnreadableEntity {
        return new Common(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("slug"),
                members.code("status", CommonStatus.class),
                members.text("name"),
                members.text("summary"),
                members.textOrNull("description"),
                members.code("kind", CommonKind.class),
                members.wordOrNull("licence"),
                members.textOrNull("url"),
                members.textOrNull("repository"),
                members.wordOrNull("maturity"),
                members.list("stewards", CommonReader::steward),
                members.ids("networkIds"),
                members.idOrNull("originNetworkId"),
                members.idOrNull("solutionId"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Steward> steward(Members members) throws UnreadableEntity {
        return Optional.of(new Steward(members.idOrNull("placeId"), members.text("name")));
    }
}
