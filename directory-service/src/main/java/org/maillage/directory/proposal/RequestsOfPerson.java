package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.person.PersonalRecords;

/** What a person has proposed, suggested and claimed. */
@ApplicationScoped
class RequestsOfPerson implements PersonalRecords {

    private final Proposals proposals;
    private final ProposalClosing closing;
    private final ProposalPublisher publisher;

    RequestsOfPerson(Proposals proposals, ProposalClosing closing, ProposalPublisher publisher) {
        this.proposals = proposals;
        this.closing = closing;
        this.publisher = publisher;
    }

    @Override
    public String member() {
        return "proposals";
    }

    @Override
    public List<?> of(String subject) {
        return proposals.by(subject).stream().map(publisher::stateOf).toList();
    }

    /** What she claimed is withdrawn; the rest stays without its author. */
    @Override
    public void erase(String subject) {
        for (var opened : proposals.by(subject)) {
            var proposal = closing.forChange(opened.id()).orElseThrow();
            if (proposal.kind() == ProposalKind.CLAIM && proposal.status() == ProposalStatus.OPEN) {
                closing.conclude(proposal, Outcome.WITHDRAWN);
            }
            proposal.forgetAuthor();
        }
    }
}
