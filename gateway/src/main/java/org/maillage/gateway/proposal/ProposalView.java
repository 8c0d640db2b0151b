package org.maillage.gateway.proposal;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.proposal.Proposal;
import org.maillage.gateway.readmodel.proposal.ProposalKind;
import org.maillage.gateway.readmodel.proposal.ProposalStatus;

@Type("Proposal")
@Description("What is for others to decide: for the places of a network by their voices, or for a steward.")
public final class ProposalView {

    private final Proposal proposal;
    private final Reading reading;

    private ProposalView(Proposal proposal, Reading reading) {
        this.proposal = proposal;
        this.reading = reading;
    }

    static ProposalView of(Proposal proposal, Reading reading) {
        return new ProposalView(proposal, reading);
    }

    @Ignore
    Proposal proposal() {
        return proposal;
    }

    @Id
    @NonNull public UUID getId() {
        return proposal.id();
    }

    @Description("How many places have a voice, counted when it opened.")
    public int getElectorate() {
        return proposal.electorate();
    }

    @NonNull @Description("Field by field, when it is a suggestion.")
    public List<@NonNull ProposedChangeView> getChanges() {
        return proposal.changes().stream().map(ProposedChangeView::of).toList();
    }

    public @Nullable NetworkView getNetwork() {
        var network = proposal.networkId();
        return network == null
                ? null
                : reading.model()
                        .network(network)
                        .map(one -> NetworkView.of(one, reading))
                        .orElse(null);
    }

    @NonNull public ProposalKind getKind() {
        return proposal.kind();
    }

    @NonNull public String getSummary() {
        return proposal.summary();
    }

    @NonNull public ProposalStatus getStatus() {
        return proposal.status();
    }

    @Description("How many voices, of any choice, make it count.")
    public int getQuorum() {
        return proposal.quorum();
    }

    @NonNull @Description("One voice per place, the last that it gave.")
    public List<@NonNull VoteView> getVotes() {
        return proposal.votes().stream().map(VoteView::of).toList();
    }

    @NonNull public Instant getOpensAt() {
        return proposal.opensAt();
    }

    @NonNull public Instant getClosesAt() {
        return proposal.closesAt();
    }

    @Description("In a word why it ended as it did, such as blocked.")
    public @Nullable String getOutcome() {
        return proposal.outcome();
    }
}
