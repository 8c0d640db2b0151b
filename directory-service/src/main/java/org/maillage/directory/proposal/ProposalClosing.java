package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.ProposalPublisher.Fact;
import org.maillage.kit.access.Caller;

/** Closes votes, each with what follows from it in one transaction. The place's row is locked before the proposal's. */
@ApplicationScoped
@Transactional
public class ProposalClosing {

    private static final int MOST = 100;

    private final Proposals proposals;
    private final Places places;
    private final Effects effects;
    private final ProposalPublisher publisher;
    private final Caller caller;
    private final Clock clock;

    ProposalClosing(
            Proposals proposals,
            Places places,
            Effects effects,
            ProposalPublisher publisher,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.places = places;
        this.effects = effects;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    /** The votes whose deadline has passed, the earliest first, some at a time. */
    public List<ProposalId> over() {
        return proposals.over(clock.instant(), MOST);
    }

    /** Closes the vote unless another replica has. */
    public void close(ProposalId id) {
        forChange(id).ifPresent(this::closeIfDue);
    }

    /** Both rows locked. */
    Optional<Proposal> forChange(ProposalId id) {
        proposals.placeOf(id).ifPresent(places::forChange);
        return proposals.forChange(id);
    }

    /** The state after closing, empty while the vote goes on. */
    Optional<ProposalState> closeIfDue(Proposal proposal) {
        return proposal.due(clock.instant()).map(outcome -> conclude(proposal, outcome));
    }

    ProposalState conclude(Proposal proposal, Outcome outcome) {
        proposal.close(outcome, caller.client(), clock.instant());
        effects.follow(proposal, outcome);
        boolean withdrawn = proposal.status() == ProposalStatus.WITHDRAWN;
        return publisher.publish(proposal, withdrawn ? Fact.WITHDRAWN : Fact.CLOSED);
    }
}
