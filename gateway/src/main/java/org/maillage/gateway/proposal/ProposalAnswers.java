package org.maillage.gateway.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.proposal.Proposal;

/** Answers a write to a proposal: once the read model holds it when it is public, else at once as its owner told it. */
@ApplicationScoped
class ProposalAnswers {

    private final Replies replies;
    private final ReadYourWrites writes;
    private final ReadModel model;
    private final Readings readings;

    ProposalAnswers(Replies replies, ReadYourWrites writes, ReadModel model, Readings readings) {
        this.replies = replies;
        this.writes = writes;
        this.model = model;
        this.readings = readings;
    }

    ProposalView seen(Reply reply) {
        var told = replies.read(Proposal.class, EntityKind.PROPOSAL, reply.state());
        var proposal = told.isPublicIn(model) ? writes.seen(Proposal.class, EntityKind.PROPOSAL, told) : told;
        return ProposalView.of(proposal, readings.now());
    }
}
