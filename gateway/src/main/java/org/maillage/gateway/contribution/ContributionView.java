package org.maillage.gateway.contribution;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.improvement.ImprovementView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.kernel.Refusal;

@Type("Contribution")
@Description("What a place puts into an improvement, for its stewards and the network's own people.")
public final class ContributionView {

    private final Contribution contribution;
    private final Reading reading;

    private ContributionView(Contribution contribution, Reading reading) {
        this.contribution = contribution;
        this.reading = reading;
    }

    static ContributionView of(Contribution contribution, Reading reading) {
        return new ContributionView(contribution, reading);
    }

    @Id
    @NonNull public UUID getId() {
        return contribution.id();
    }

    public int getVersion() {
        return contribution.version();
    }

    @NonNull @Description("The place; of one that was absorbed its survivor.")
    public PlaceView getPlace() {
        return reading.model()
                .place(contribution.placeId())
                .map(place -> PlaceView.of(place, reading))
                .orElseThrow(() -> Refusal.notFound("place"));
    }

    @NonNull public ImprovementView getImprovement() {
        return reading.model()
                .find(Improvement.class, contribution.improvementId())
                .map(improvement -> ImprovementView.of(improvement, reading))
                .orElseThrow(() -> Refusal.notFound("improvement"));
    }

    @NonNull public MoneyView getAmount() {
        return contribution.amount();
    }

    @NonNull public ContributionStatus getStatus() {
        return contribution.status();
    }

    @NonNull @Description("To be given with the transfer (ISO 11649).")
    public String getPaymentReference() {
        return contribution.paymentReference();
    }

    @NonNull @Description("One of each programme of the networks that list the common, also when it adds nothing.")
    public List<@NonNull MatchView> getMatches() {
        return MatchView.of(contribution.matches(), reading);
    }

    @NonNull @Description("What it puts on the improvement now, own money and matches.")
    public MoneyView getTotal() {
        return contribution.total();
    }

    @NonNull public MoneyView getReceived() {
        return contribution.received();
    }

    @NonNull public MoneyView getRefunded() {
        return contribution.refunded();
    }

    @NonNull public List<@NonNull RefundView> getRefunds() {
        return contribution.refunds().stream()
                .map(refund -> RefundView.of(refund, reading))
                .toList();
    }

    @NonNull public Instant getCommittedAt() {
        return contribution.committedAt();
    }

    @NonNull @Description("When it lapses unless it is paid.")
    public Instant getDueAt() {
        return contribution.dueAt();
    }

    public @Nullable Instant getPaidAt() {
        return contribution.paidAt();
    }
}
