package org.maillage.gateway.readmodel.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.InNetworks;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.proposal.Vote;
import org.maillage.gateway.readmodel.proposal.VoteChoice;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * A question to a network's places, and their voices. Absent members are null.
 *
 * @param subjectId the programme, improvement or common that it is about
 * @param electorate how many places have a voice
 */
public record Decision(
        UUID id,
        long version,
        Position position,
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
        Instant createdAt,
        Instant updatedAt)
        implements InNetworks {

    public static final Comparator<Decision> LATEST_FIRST =
            Comparator.comparing(Decision::closesAt).thenComparing(Decision::id).reversed();

    public static final ReverseLink.InNoOrder<UUID, Decision> OF_NETWORK =
            ReverseLink.inNoOrder(Decision.class, Decision::networkIds);

    @Override
    public EntityKind entityKind() {
        return EntityKind.DECISION;
    }

    @Override
    public List<UUID> networkIds() {
        return List.of(networkId);
    }

    /** It lies nowhere. */
    @Override
    public @Nullable TerritoryOf territory() {
        return null;
    }
}
