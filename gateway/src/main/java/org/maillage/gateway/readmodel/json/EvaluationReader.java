package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import java.util.UUID;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.usage.Evaluation;
import org.maillage.kernel.evaluation.Score;

final class EvaluationReader {

    private EvaluationReader() {}

    static Evaluation read(Members members, Position position) throws UnreadableEntity {
        var network = members.id("networkId");
        return new Evaluation(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("commonId"),
                members.id("placeId"),
                network,
                members.list("scores", score -> score(score, network)),
                members.textOrNull("comment"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Score> score(Members members, UUID network) throws UnreadableEntity {
        return Optional.of(new Score(
                network,
                members.word("code"),
                members.word("label"),
                members.integer("weight"),
                members.integer("version"),
                members.integerOrNull("value")));
    }
}
