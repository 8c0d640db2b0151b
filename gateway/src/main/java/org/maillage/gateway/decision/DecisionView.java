package org.maillage.gateway.decision;

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
import org.maillage.gateway.proposal.VoteView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.decision.Decision;
import org.maillage.gateway.readmodel.decision.DecisionRule;
import org.maillage.gateway.readmodel.decision.DecisionStatus;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.proposal.Vote;
import org.maillage.kernel.Refusal;

@Type("Decision")
@Description("A question to the places of a network, one voice each.")
public final class DecisionView {

    private final Decision decision;
    private final Reading reading;

    private DecisionView(Decision decision, Reading reading) {
        this.decision = decision;
        this.reading = reading;
    }

    public static DecisionView of(Decision decision, Reading reading) {
        return new DecisionView(decision, reading);
    }

    @Ignore
    public Decision decision() {
        return decision;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return decision.id();
    }

    @NonNull public NetworkView getNetwork() {
        return reading.model()
                .network(decision.networkId())
                .map(network -> NetworkView.of(network, reading))
                .orElseThrow(() -> Refusal.notFound("network"));
    }

    @NonNull public String getQuestion() {
        return decision.question();
    }

    @Id
    @Description("The programme, improvement or common that it is about.")
    public @Nullable UUID getSubject() {
        return decision.subjectId();
    }

    @Description("How many places have a voice.")
    public int getElectorate() {
        return decision.electorate();
    }

    @NonNull public DecisionRule getRule() {
        return decision.rule();
    }

    @NonNull public DecisionStatus getStatus() {
        return decision.status();
    }

    @Description("Of the electorate, how many must speak; abstentions count.")
    public int getQuorumPercent() {
        return decision.quorumPercent();
    }

    @NonNull @Description("One voice per place, the last that it gave; a place that was absorbed speaks as its survivor.")
    public List<@NonNull VoteView> getVotes() {
        return decision.votes().stream().map(this::today).map(VoteView::of).toList();
    }

    @NonNull public Instant getClosesAt() {
        return decision.closesAt();
    }

    private Vote today(Vote vote) {
        var place = reading.model().place(vote.organisation()).map(Place::id).orElse(vote.organisation());
        return new Vote(place, vote.choice(), vote.at(), vote.reason());
    }
}
