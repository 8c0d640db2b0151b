package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.network.Network;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.ProposalPublisher.Fact;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;

/** Where other features put a question to a network's places. What follows from the answer is an {@link Effect}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Collective {

    private final Proposals proposals;
    private final Places places;
    private final Networks networks;
    private final ProposalPublisher publisher;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    Collective(
            Proposals proposals,
            Places places,
            Networks networks,
            ProposalPublisher publisher,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.places = places;
        this.networks = networks;
        this.publisher = publisher;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the network wants to be asked about newcomers, closures by others and merges. */
    public boolean isAsked(NetworkId network) {
        return networks.byId(network)
                .filter(n -> n.sheet().requiresValidation())
                .isPresent();
    }

    /** Opens a vote for the network's voting days. Refuses {@code already-proposed} while the same one is open. */
    public ProposalState open(NetworkId network, Motion motion) {
        var asked = networkOf(network);
        requireNew(network, motion);
        var proposal = Proposal.vote(motion, network, votersOf(asked, motion), opening(asked));
        return opened(proposal);
    }

    /** Writes down what needed no vote. */
    public ProposalState decided(NetworkId network, Motion motion) {
        requireNew(network, motion);
        var opening = opening(networkOf(network));
        var proposal = Proposal.vote(motion, network, Constituency.NOBODY, opening);
        proposal.close(Outcome.UNASKED, caller.client(), opening.at());
        proposals.add(proposal);
        return publisher.publish(proposal, Fact.CLOSED);
    }

    /** The same question anew, to the places as they are now. */
    ProposalState again(Proposal ended) {
        var network = networkOf(ended.network()
                .orElseThrow(() -> Refusal.wrongState(ended.status().name())));
        var motion = ended.motion();
        requireNew(network.id(), motion);
        return opened(ended.again(votersOf(network, motion), opening(network)));
    }

    private ProposalState opened(Proposal proposal) {
        proposals.add(proposal);
        return publisher.publish(proposal, Fact.OPENED);
    }

    private Network networkOf(NetworkId id) {
        return networks.byId(id).orElseThrow(() -> Refusal.notFound("network"));
    }

    /** The network's open places; one that is to be hidden is no judge in its own cause. */
    private Constituency votersOf(Network network, Motion motion) {
        Set<UUID> voters = new HashSet<>(places.openMembers(network.id()));
        if (motion.kind() == ProposalKind.MODERATION) {
            motion.place().map(PlaceId::value).ifPresent(voters::remove);
        }
        return new Constituency(voters, network.sheet().quorumPercent());
    }

    private Opening opening(Network network) {
        var days = Duration.ofDays(network.sheet().votingDays());
        return new Opening(new ProposalId(ids.next()), caller.subject(), caller.client(), clock.instant(), days);
    }

    private void requireNew(NetworkId network, Motion motion) {
        motion.place().stream()
                .flatMap(place -> proposals.of(place).stream())
                .filter(p -> p.status() == ProposalStatus.OPEN && p.puts(motion, network))
                .findFirst()
                .ifPresent(p -> {
                    throw new Refusal("already-proposed", "The network is deciding on this already.")
                            .with("id", p.id().value());
                });
    }
}
