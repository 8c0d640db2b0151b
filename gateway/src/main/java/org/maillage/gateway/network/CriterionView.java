package org.maillage.gateway.network;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.network.Criterion;

@Type("Criterion")
public record CriterionView(@NonNull String code, @NonNull String label, int weight, int version) {

    public static CriterionView of(Criterion criterion) {
        return new CriterionView(criterion.code(), criterion.label(), criterion.weight(), criterion.version());
    }
}
