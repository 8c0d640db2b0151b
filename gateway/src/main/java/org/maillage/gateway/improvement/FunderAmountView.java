package org.maillage.gateway.improvement;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.funder.FunderView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.funder.Funder;
import org.maillage.gateway.readmodel.improvement.FunderAmount;

@Type("FunderAmount")
@Description("So much by a funder.")
public record FunderAmountView(
        @NonNull FunderView funder, @NonNull MoneyView amount) {

    static Optional<FunderAmountView> of(FunderAmount grant, Reading reading) {
        return reading.model()
                .find(Funder.class, grant.funderId())
                .map(funder -> new FunderAmountView(FunderView.of(funder, reading), MoneyView.of(grant.amount())));
    }
}
