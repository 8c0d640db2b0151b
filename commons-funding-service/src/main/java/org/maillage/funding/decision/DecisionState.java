package org.maillage.funding.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kit.record.Versioned;

/**
 * The whole public state of a decision.
 *
 * @param electorate how many places have a voice
 * @param tally how many say FOR, AGAINST, ABSTAIN and BLOCK
 */
public record DecisionState(
        UUID id,
        long version,
        UUID networkId,
        String question,
        @Nullable UUID subjectId,
        DecisionRule rule,
        DecisionStatus status,
        int quorumPercent,
        int electorate,
        List<Vote> votes,
        Map<VoteChoice, Integer> tally,
        Instant closesAt,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static DecisionState of(Decision decision) {
        var ballot = decision.ballot();
        return new DecisionState(
                decision.uuid(),
                decision.version(),
                decision.network(),
                decision.question(),
                decision.subject().orElse(null),
                decision.rule(),
                decision.status(),
                decision.quorumPercent(),
                ballot.electorate().size(),
                ballot.votes(),
                ballot.tally().counts(),
                decision.closesAt(),
                decision.origin(),
                decision.createdAt(),
                decision.updatedAt());
    }
}
