package org.maillage.gateway.improvement;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.readmodel.improvement.CostLine;

@Type("CostLine")
public record CostLineView(@NonNull String label, @NonNull MoneyView amount) {

    static CostLineView of(CostLine line) {
        return new CostLineView(line.label(), MoneyView.of(line.amount()));
    }
}
