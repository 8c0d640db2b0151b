package org.maillage.gateway.readmodel.json;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.decision.Decision;
import org.maillage.gateway.readmodel.decision.DecisionRule;
import org.maillage.gateway.readmodel.decision.DecisionStatus;
import org.maillage.gateway.readmodel.proposal.Vote;
import org.maillage.gateway.readmodel.proposal.VoteChoice;

final class DecisionReader {

    private DecisionReader() {}

    static Decision read(Members members, Position position) throws UnreadableEntity {
        return new Decision(
                members.id("id"),
                members.integer("version"),
                position,
                members.id("networkId"),
                members.text("question"),
                members.idOrNull("subjectId"),
                members.code("rule", DecisionRule.class),
                members.code("status", DecisionStatus.class),
                members.integer("quorumPercent"),
                members.integer("electorate"),
                members.list("votes", DecisionReader::vote),
                tally(members.nestedOrNull("tally", tally -> tally)),
                members.instant("closesAt"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Vote> vote(Members members) throws UnreadableEntity {
        return Optional.of(new Vote(
                members.id("placeId"),
                members.code("choice", VoteChoice.class),
                members.instant("at"),
                members.textOrNull("reason")));
    }

    private static Map<VoteChoice, Integer> tally(@Nullable Members members) throws UnreadableEntity {
        var tally = new EnumMap<VoteChoice, Integer>(VoteChoice.class);
        for (var choice : VoteChoice.values()) {
            var voices = members == null ? null : members.integerOrNull(choice.name());
            tally.put(choice, voices == null ? 0 : voices);
        }
        return Collections.unmodifiableMap(tally);
    }
}
