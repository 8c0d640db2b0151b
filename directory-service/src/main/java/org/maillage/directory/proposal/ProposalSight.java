package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.KeptPlaces;
import org.maillage.directory.place.Place;
import org.maillage.kernel.Change;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Who may see what is not public: the author, the network's admins and stewards, those who keep the place. */
@ApplicationScoped
class ProposalSight {

    private final Caller caller;
    private final KeptPlaces kept;

    ProposalSight(Caller caller, KeptPlaces kept) {
        this.caller = caller;
        this.kept = kept;
    }

    boolean sees(Proposal proposal, Optional<Place> place) {
        return ProposalPublisher.audienceOf(proposal, place) == Change.Audience.PUBLIC
                || caller.subject().isPresent()
                        && isConcernedBy(
                                proposal, place.map(Place::answeringNetworks).orElse(Set.of()));
    }

    private boolean isConcernedBy(Proposal proposal, Set<UUID> networks) {
        var concerned = new HashSet<>(networks);
        proposal.network().map(NetworkId::value).ifPresent(concerned::add);
        return caller.isAdministrator()
                || proposal.isBy(caller.subject())
                || caller.holdsAny(GrantRole.NETWORK_ADMIN, concerned)
                || proposal.place()
                        .filter(p -> caller.holds(GrantRole.PLACE_STEWARD, p.value()))
                        .isPresent()
                || proposal.kind().isVoted() && isForVoters(proposal, concerned);
    }

    private boolean isForVoters(Proposal proposal, Set<UUID> networks) {
        return kept.all().stream().anyMatch(proposal.ballot().electorate()::contains) || kept.haveMemberOf(networks);
    }
}
