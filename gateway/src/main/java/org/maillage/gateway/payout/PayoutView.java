package org.maillage.gateway.payout;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.improvement.ImprovementView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.kernel.Refusal;

@Type("Payout")
@Description("Money that goes from an improvement to the one who keeps its common.")
public final class PayoutView {

    private final Payout payout;
    private final Reading reading;

    private PayoutView(Payout payout, Reading reading) {
        this.payout = payout;
        this.reading = reading;
    }

    static PayoutView of(Payout payout, Reading reading) {
        return new PayoutView(payout, reading);
    }

    @Id
    @NonNull public UUID getId() {
        return payout.id();
    }

    @NonNull public ImprovementView getImprovement() {
        return reading.model()
                .find(Improvement.class, payout.improvementId())
                .map(improvement -> ImprovementView.of(improvement, reading))
                .orElseThrow(() -> Refusal.notFound("improvement"));
    }

    @NonNull public MoneyView getAmount() {
        return payout.amount();
    }

    @NonNull public PayoutStatus getStatus() {
        return payout.status();
    }

    @NonNull @Description("What the bank carries with the transfer, end to end.")
    public String getReference() {
        return payout.reference();
    }
}
