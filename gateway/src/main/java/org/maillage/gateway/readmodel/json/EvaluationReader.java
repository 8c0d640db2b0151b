package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.network.Criterion;
import org.maillage.gateway.readmodel.solution.Score;
import org.maillage.gateway.readmodel.usage.Evaluation;

final class EvaluationReader {

    private EvaluationReader() {}

    static Evaluation read(Members members, Position position) throws UnreadableEntity {
        return new Evaluation(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("commonId"),
                members.id("placeId"),
                members.id("networkId"),
                members.list("scores", EvaluationReader::score),
                members.textOrNull("comment"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Score> score(Members members) throws UnreadableEntity {
        var criterion = members.pool()
                .one(new Criterion(
                        members.word("code"),
                        members.word("label"),
                        members.integer("weight"),
                        members.integer("version")));
        return Optional.of(new Score(criterion, members.integerOrNull("value")));
    }
}
