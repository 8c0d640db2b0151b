package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.improvement.Allocation;
import org.maillage.gateway.readmodel.improvement.Improvement;

@Type("Allocation")
@Description("What the close of a programme gave to an improvement, and why, line by line.")
public record AllocationView(
        @Nullable ImprovementView improvement,
        @NonNull MoneyView amount,
        @NonNull List<@NonNull String> explanation) {

    static AllocationView of(Allocation allocation, Reading reading) {
        var improvement = reading.model()
                .find(Improvement.class, allocation.improvementId())
                .map(one -> ImprovementView.of(one, reading))
                .orElse(null);
        return new AllocationView(improvement, MoneyView.of(allocation.amount()), allocation.explanation());
    }
}
