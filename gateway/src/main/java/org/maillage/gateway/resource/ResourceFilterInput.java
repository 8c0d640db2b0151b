package org.maillage.gateway.resource;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.resource.ResourceKind;
import org.maillage.gateway.search.resource.ResourceFilter;

@Input("ResourceFilter")
@Description("All that is given must hold; of kinds one of them.")
public record ResourceFilterInput(
        @Nullable String search,
        @Nullable List<@NonNull ResourceKind> kinds,
        @Nullable String topic,
        @Id @Nullable UUID networkId) {

    static ResourceFilter orEverything(@Nullable ResourceFilterInput filter) {
        return filter == null ? ResourceFilter.everything() : filter.toFilter();
    }

    private ResourceFilter toFilter() {
        return new ResourceFilter(search, kinds == null ? List.of() : kinds, topic, networkId);
    }
}
