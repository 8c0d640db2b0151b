package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.maillage.directory.proposal.ProposalPublisher.Fact;
import org.maillage.kernel.Ids;
import org.maillage.kit.access.Caller;

/** Opens what a person asks of those who keep a place. */
@ApplicationScoped
class Requests {

    /** After which the network's admins answer too. */
    private static final Duration PATIENCE = Duration.ofDays(30);

    private final Proposals proposals;
    private final ProposalPublisher publisher;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    Requests(Proposals proposals, ProposalPublisher publisher, Caller caller, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.publisher = publisher;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    ProposalState open(Request request) {
        var id = new ProposalId(ids.next());
        var opening = new Opening(id, caller.subject(), caller.client(), clock.instant(), PATIENCE);
        var proposal = Proposal.request(request, opening);
        proposals.add(proposal);
        return publisher.publish(proposal, Fact.OPENED);
    }
}
