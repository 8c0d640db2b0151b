package org.maillage.gateway.search.resource;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.readmodel.resource.ResourceKind;
import org.maillage.gateway.search.Filter;

/**
 * Which resources are wanted; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param kinds one of them
 * @param topic however it is written
 */
public record ResourceFilter(
        @Nullable String search,
        List<ResourceKind> kinds,
        @Nullable String topic,
        @Nullable UUID networkId) implements Filter<Resource> {

    public ResourceFilter {
        kinds = List.copyOf(kinds);
    }

    public static ResourceFilter everything() {
        return new ResourceFilter(null, List.of(), null, null);
    }
}
