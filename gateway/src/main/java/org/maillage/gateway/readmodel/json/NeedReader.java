package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.readmodel.need.NeedAnswer;
import org.maillage.gateway.readmodel.need.NeedStatus;
import org.maillage.kernel.matching.NeedKind;

final class NeedReader {

    private NeedReader() {}

    static Need read(Members members, Position position) throws UnreadableEntity {
        return new Need(
                members.id("id"),
                members.integer("version"),
                position,
                members.idOrNull("placeId"),
                members.idOrNull("networkId"),
                members.ids("networkIds"),
                members.nestedOrNull("territory", Shared::territory),
                members.idOrNull("solutionId"),
                members.wordOrNull("need"),
                members.text("title"),
                members.codeOr("kind", NeedKind.OTHER),
                members.textOrNull("details"),
                members.code("status", NeedStatus.class),
                members.list("answers", NeedReader::answer),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<NeedAnswer> answer(Members members) throws UnreadableEntity {
        return Optional.of(new NeedAnswer(members.idOrNull("hostId"), members.text("message"), members.instant("at")));
    }
}
