package org.maillage.directory.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;

/** Every proposal. */
public interface Proposals {

    void add(Proposal proposal);

    Optional<Proposal> byId(ProposalId id);

    /** The proposal with its row locked until the transaction ends; that of its place is locked before. */
    Optional<Proposal> forChange(ProposalId id);

    /** The place that it concerns, without reading the proposal, which may still change before it is locked. */
    Optional<PlaceId> placeOf(ProposalId id);

    /** Those of the network in one of these states, and the requests to its places; the latest first, 500 at most. */
    List<Proposal> of(NetworkId network, Collection<ProposalStatus> statuses);

    /** Those that concern the place, the latest first. */
    List<Proposal> of(PlaceId place);

    /** Those that this subject opened, the latest first. */
    List<Proposal> by(String subject);

    /** The votes whose deadline has passed, the earliest first. */
    List<ProposalId> over(Instant now, int most);
}
