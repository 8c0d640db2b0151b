package org.maillage.gateway.improvement;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.programme.ProgrammeView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.improvement.ProgrammeAmount;
import org.maillage.gateway.readmodel.programme.Programme;

@Type("ProgrammeAmount")
@Description("So much by a programme.")
public record ProgrammeAmountView(
        @NonNull ProgrammeView programme, @NonNull MoneyView amount) {

    static Optional<ProgrammeAmountView> of(ProgrammeAmount match, Reading reading) {
        return reading.model()
                .find(Programme.class, match.programmeId())
                .map(programme ->
                        new ProgrammeAmountView(ProgrammeView.of(programme, reading), MoneyView.of(match.amount())));
    }
}
