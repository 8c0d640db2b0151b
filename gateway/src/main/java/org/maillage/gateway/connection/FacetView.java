package org.maillage.gateway.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.search.Facet;

@Type("Facet")
@Description("How what was found divides by one of its traits, the most frequent value first.")
public record FacetView(@NonNull String name, @NonNull List<@NonNull FacetValueView> values) {

    public static FacetView of(Facet facet) {
        return new FacetView(
                facet.name(),
                facet.values().stream()
                        .map(value -> new FacetValueView(value.value(), value.label(), value.count()))
                        .toList());
    }
}
