package org.maillage.directory.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;
import org.maillage.kit.record.Versioned;

/** The whole state of a proposal, the same in answers and, once its place is public, in feeds and topics. */
public record ProposalState(
        UUID id,
        long version,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        @Nullable UUID placeId,
        @Nullable UUID subjectId,
        ProposalKind kind,
        String summary,
        ProposalStatus status,
        @Nullable Part part,
        int electorate,
        int quorum,
        int quorumPercent,
        List<Vote> votes,
        List<ProposedChange> changes,
        @Nullable String proof,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final String LICENCE = "etalab-2.0";
    private static final String SOURCE = "steward";

    /** The last word of a place. */
    public record Vote(
            UUID organisation,
            VoteChoice choice,
            Instant at,
            @Nullable String reason) {}

    public ProposalId proposalId() {
        return new ProposalId(id);
    }

    /** @param place the place concerned, whose networks a request is the business of */
    static ProposalState of(Proposal proposal, Optional<Place> place) {
        var network = proposal.network().map(NetworkId::value);
        var ballot = proposal.ballot();
        return new ProposalState(
                proposal.id().value(),
                proposal.version(),
                network.orElse(null),
                network.map(List::of).orElseGet(() -> networksOf(place)),
                proposal.place().map(PlaceId::value).orElse(null),
                proposal.subject().orElse(null),
                proposal.kind(),
                proposal.summary(),
                proposal.status(),
                proposal.part().orElse(null),
                ballot.electorate().size(),
                ballot.quorum(),
                proposal.quorumPercent(),
                votes(ballot),
                proposal.changes().changes(),
                proposal.proof().orElse(null),
                proposal.opensAt(),
                proposal.closesAt(),
                proposal.closedAt().orElse(null),
                proposal.outcome().orElse(null),
                LICENCE,
                SOURCE,
                proposal.origin(),
                proposal.opensAt(),
                proposal.updatedAt());
    }

    private static List<UUID> networksOf(Optional<Place> place) {
        return place.stream().flatMap(p -> p.networkIds().stream()).sorted().toList();
    }

    private static List<Vote> votes(Ballot ballot) {
        return ballot.voices().entrySet().stream()
                .map(e -> new Vote(
                        e.getKey(),
                        e.getValue().choice(),
                        e.getValue().at(),
                        e.getValue().reason()))
                .sorted(Comparator.comparing(Vote::at).thenComparing(Vote::organisation))
                .toList();
    }
}
