package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.network.Criterion;
import org.maillage.gateway.readmodel.solution.Assessment;
import org.maillage.gateway.readmodel.solution.Score;
import org.maillage.gateway.readmodel.solution.Solution;

final class SolutionReader {

    private SolutionReader() {}

    static Solution read(Members members, Position position) throws UnreadableEntity {
        return new Solution(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("name"),
                members.textOrNull("summary"),
                members.textOrNull("url"),
                members.words("needs"),
                members.wordOrNull("softwareLicence"),
                members.flagOrNull("freeSoftware"),
                members.words("alternativesTo"),
                members.idOrNull("commonId"),
                members.list("assessments", SolutionReader::assessment),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Assessment> assessment(Members members) throws UnreadableEntity {
        int version = members.integer("criteriaVersion");
        return Optional.of(new Assessment(
                members.id("networkId"),
                version,
                members.flag("outdated"),
                members.list("scores", score -> score(score, version)),
                members.decimal("total"),
                members.textOrNull("comment"),
                members.date("assessedOn")));
    }

    private static Optional<Score> score(Members members, int version) throws UnreadableEntity {
        var criterion = members.pool()
                .one(new Criterion(
                        members.word("criterion"), members.word("label"), members.integer("weight"), version));
        return Optional.of(new Score(criterion, members.integerOrNull("value")));
    }
}
