package org.maillage.gateway.readmodel.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * Something that others have their say on. Absent members are null.
 *
 * @param networkIds its network, if it has one
 * @param electorate how many places have a voice, counted when it opened
 * @param quorum how many voices it needs
 * @param outcome in a word why it ended as it did
 */
public record Proposal(
        UUID id,
        long version,
        Position position,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        @Nullable UUID placeId,
        ProposalKind kind,
        String summary,
        ProposalStatus status,
        int electorate,
        int quorum,
        List<Vote> votes,
        List<ProposedChange> changes,
        Instant opensAt,
        Instant closesAt,
        @Nullable String outcome,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements OfPlace {

    public static final Comparator<Proposal> LATEST_FIRST =
            Comparator.comparing(Proposal::opensAt).thenComparing(Proposal::id).reversed();

    public static final ReverseLink.InOrder<UUID, Proposal> OF_PLACE = ReverseLink.inOrder(
            Proposal.class,
            proposal -> proposal.placeId() == null ? List.of() : List.of(proposal.placeId()),
            LATEST_FIRST);

    public static final ReverseLink.InNoOrder<UUID, Proposal> OF_NETWORK =
            ReverseLink.inNoOrder(Proposal.class, Proposal::networkIds);

    @Override
    public EntityKind entityKind() {
        return EntityKind.PROPOSAL;
    }

    /** It lies nowhere. */
    @Override
    public @Nullable TerritoryOf territory() {
        return null;
    }

    /** Claims are private, and what concerns a place that is not public yet. */
    public boolean isPublicIn(ReadModel model) {
        return kind != ProposalKind.CLAIM
                && (placeId == null || model.place(placeId).isPresent());
    }

    public boolean open() {
        return status == ProposalStatus.OPEN;
    }
}
