package org.maillage.directory.proposal.http;

import jakarta.ws.rs.core.Response;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.directory.proposal.ProposalStatus;
import org.maillage.kit.http.Answers;

/** Answers with a proposal in them. */
public final class ProposalAnswers {

    private ProposalAnswers() {}

    public static Response created(ProposalState proposal) {
        return Answers.created(proposal, made(proposal));
    }

    /** 202 while the vote is open, 200 when what was asked for is done. */
    public static Response openOrDone(ProposalState proposal) {
        return proposal.status() == ProposalStatus.OPEN ? accepted(proposal) : Answers.ok(proposal);
    }

    /** 202: it waits for an answer. */
    public static Response accepted(ProposalState proposal) {
        return Answers.accepted(proposal, made(proposal));
    }

    private static Answers.Made made(ProposalState proposal) {
        return new Answers.Made("/api/directory/proposals", proposal.id());
    }
}
