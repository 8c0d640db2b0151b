package org.maillage.gateway.contribution;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.improvement.ProgrammeAmountView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.programme.ProgrammeView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.programme.Programme;

@Type("Refund")
@Description("What was given back to the place, and what programmes took back with it.")
public record RefundView(
        @NonNull MoneyView amount,
        @NonNull String reason,
        @NonNull Instant at,
        @NonNull List<@NonNull ProgrammeAmountView> clawbacks) {

    static RefundView of(Contribution.Refund refund, Reading reading) {
        return new RefundView(
                refund.amount(),
                refund.reason(),
                refund.at(),
                refund.clawbacks().stream()
                        .flatMap(back -> reading.model().find(Programme.class, back.programmeId()).stream()
                                .map(programme ->
                                        new ProgrammeAmountView(ProgrammeView.of(programme, reading), back.amount())))
                        .toList());
    }
}
